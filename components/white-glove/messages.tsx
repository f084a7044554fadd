"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { inputLook } from "@/components/ui/field";
import { LocalTime } from "@/components/ui/local-time";
import { useSession, useStanding } from "@/components/white-glove/session-context";
import { useAuthorName } from "@/components/white-glove/use-author-name";

/** A line of messages between the two; new ones are read out, and count as read once they are in sight. */
export function Messages() {
  const t = useTranslations("whiteGlove.messages");
  const { shared, state } = useSession();
  const standing = useStanding();
  const authorName = useAuthorName();
  const list = useRef<HTMLOListElement>(null);
  const { messages } = state.session;
  const lastId = messages.at(-1)?.id ?? 0;

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    element.scrollTop = element.scrollHeight;
    const watcher = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && shared.markRead(lastId),
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [lastId, shared]);

  return (
    <div className="grid gap-3">
      {messages.length === 0 && <p className="text-sm text-muted">{t("none")}</p>}
      <ol ref={list} role="log" aria-label={t("title")} className="grid max-h-72 gap-3 overflow-y-auto">
        {messages.map(({ id, by, atMs, text }) => (
          <li key={id} className="grid text-sm">
            <span className="text-muted">
              <span className="font-semibold text-ink">{authorName(by)}</span>{" "}
              <LocalTime atMs={atMs} timeStyle="short" />
            </span>
            <span className="wrap-anywhere whitespace-pre-line">{text}</span>
          </li>
        ))}
      </ol>
      {standing !== "onlooker" && <MessageForm />}
    </div>
  );
}

function MessageForm() {
  const t = useTranslations("whiteGlove.messages");
  const { shared } = useSession();
  const [text, setText] = useState("");
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        void shared.command({ type: "send-message", text }).then((isSent) => isSent && setText(""));
      }}
    >
      <label className="grid min-w-0 grow gap-1 text-sm font-semibold">
        {t("label")}
        <input
          className={inputLook}
          autoComplete="off"
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button type="submit" look="secondary">
        {t("send")}
      </Button>
    </form>
  );
}
