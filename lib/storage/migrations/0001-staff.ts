import type { Migration } from "@/lib/storage/migrate";

/** Accounts of staff, as better-auth 1.7 wants them, then invitations, the trail and counted attempts, which are ours. */
export const staffTables: Migration = async (db, { date, boolean }) => {
  const { schema } = db;

  await schema
    .createTable("staff_user")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("emailVerified", boolean, (column) => column.notNull())
    .addColumn("image", "text")
    .addColumn("createdAt", date, (column) => column.notNull())
    .addColumn("updatedAt", date, (column) => column.notNull())
    .addColumn("twoFactorEnabled", boolean)
    .addColumn("role", "text", (column) => column.notNull())
    .execute();

  await schema
    .createTable("staff_session")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("expiresAt", date, (column) => column.notNull())
    .addColumn("token", "text", (column) => column.notNull().unique())
    .addColumn("createdAt", date, (column) => column.notNull())
    .addColumn("updatedAt", date, (column) => column.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .addColumn("userId", "text", (column) => column.notNull().references("staff_user.id").onDelete("cascade"))
    .execute();
  await schema.createIndex("staff_session_user").on("staff_session").column("userId").execute();

  await schema
    .createTable("staff_account")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("providerId", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("staff_user.id").onDelete("cascade"))
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", date)
    .addColumn("refreshTokenExpiresAt", date)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .addColumn("createdAt", date, (column) => column.notNull())
    .addColumn("updatedAt", date, (column) => column.notNull())
    .addUniqueConstraint("staff_account_of_provider", ["providerId", "accountId"])
    .execute();
  await schema.createIndex("staff_account_user").on("staff_account").column("userId").execute();

  await schema
    .createTable("staff_verification")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("identifier", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expiresAt", date, (column) => column.notNull())
    .addColumn("createdAt", date, (column) => column.notNull())
    .addColumn("updatedAt", date, (column) => column.notNull())
    .execute();
  await schema
    .createIndex("staff_verification_identifier")
    .on("staff_verification")
    .column("identifier")
    .execute();

  await schema
    .createTable("staff_two_factor")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("secret", "text", (column) => column.notNull())
    .addColumn("backupCodes", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("staff_user.id").onDelete("cascade"))
    .addColumn("verified", boolean)
    .addColumn("failedVerificationCount", "integer")
    .addColumn("lockedUntil", date)
    .execute();
  await schema.createIndex("staff_two_factor_user").on("staff_two_factor").column("userId").execute();

  await schema
    .createTable("staff_passkey")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text")
    .addColumn("publicKey", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("staff_user.id").onDelete("cascade"))
    .addColumn("credentialID", "text", (column) => column.notNull().unique())
    .addColumn("counter", "bigint", (column) => column.notNull())
    .addColumn("deviceType", "text", (column) => column.notNull())
    .addColumn("backedUp", boolean, (column) => column.notNull())
    .addColumn("transports", "text")
    .addColumn("createdAt", date)
    .addColumn("aaguid", "text")
    .execute();
  await schema.createIndex("staff_passkey_user").on("staff_passkey").column("userId").execute();

  await schema
    .createTable("staff_invitation")
    .addColumn("token_hash", "text", (column) => column.primaryKey())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("invited_by", "text")
    .addColumn("expires_at_ms", "bigint", (column) => column.notNull())
    .addColumn("used_at_ms", "bigint")
    .execute();

  await schema
    .createTable("staff_trail")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at_ms", "bigint", (column) => column.notNull())
    .addColumn("act", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("about", "text")
    .execute();
  await schema.createIndex("staff_trail_at").on("staff_trail").column("at_ms").execute();

  await schema
    .createTable("attempt")
    .addColumn("subject", "text", (column) => column.primaryKey())
    .addColumn("count", "bigint", (column) => column.notNull())
    .addColumn("until_ms", "bigint", (column) => column.notNull())
    .execute();
};
