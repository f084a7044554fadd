/**
 * What the tables hold, as queries see it. Names follow the migrations. The tables that better-auth reads and
 * writes by itself are named here only as far as our own queries touch them.
 */
export type Tables = {
  staff_user: { id: string; name: string; email: string; role: string };
  staff_session: { id: string; userId: string };
  staff_passkey: { id: string; userId: string; name: string | null };
  staff_invitation: {
    token_hash: string;
    role: string;
    /** Id of the lead; `null` for the link that makes the first account. */
    invited_by: string | null;
    expires_at_ms: number;
    used_at_ms: number | null;
  };
  staff_trail: { id: string; at_ms: number; act: string; actor: string; about: string | null };
  attempt: { subject: string; count: number; until_ms: number };
  glove_session: {
    id: string;
    version: number;
    /** JSON of `WhiteGloveSession` at `version`. */
    state: string;
    opened_at_ms: number;
    changed_at_ms: number;
  };
  glove_event: {
    session_id: string;
    version: number;
    at_ms: number;
    /** JSON of `Actor`. */
    actor: string;
    /** JSON of `SessionChange`. */
    body: string;
  };
  glove_key: { hash: string; kind: string; session_id: string; expires_at_ms: number };
  glove_password: { session_id: string; sealed: string; expires_at_ms: number };
  glove_presence: { id: string; session_id: string; person: string; step: string; seen_at_ms: number };
};
