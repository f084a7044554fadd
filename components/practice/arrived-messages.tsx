"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useArrivedMessages } from "@/components/practice/use-arrived-messages";
import { CodeBlock } from "@/components/ui/code-block";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { ArrivedMessage } from "@/lib/practice/mailbox";

/** What the practice servers took, following along. */
export function ArrivedMessages({ atFirst }: { atFirst: readonly ArrivedMessage[] }) {
  const t = useTranslations("practice.arrived");
  const { messages, isLost } = useArrivedMessages(atFirst);

  return (
    <section aria-labelledby="arrived">
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id="arrived" className="text-xl font-bold">
          {t("title")}
        </h2>
        <p aria-live="polite" className="text-sm text-muted">
          {t("count", { count: messages.length })}
        </p>
      </div>
      <p className="mb-4 text-sm text-muted">{t("lead")}</p>
      {isLost && <Notice tone="slow">{t("lost")}</Notice>}
      {messages.length === 0 ? (
        <p className="rounded-card border border-dashed border-line p-5 text-muted">{t("empty")}</p>
      ) : (
        messages.map((message) => <Message key={message.id} message={message} />)
      )}
    </section>
  );
}

function Message({ message }: { message: ArrivedMessage }) {
  const t = useTranslations("practice.arrived");
  const format = useFormatter();
  const time = format.dateTime(new Date(message.arrivedAt), {
    timeStyle: "medium",
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });

  return (
    <Disclosure summary={message.subject || t("noSubject")}>
      <p className="mb-2 text-sm wrap-anywhere text-muted">
        <time dateTime={message.arrivedAt} suppressHydrationWarning>
          {time}
        </time>
        {" · "}
        {message.host}
        {" · "}
        {t("to", { recipients: message.to.join(", ") })}
      </p>
      <CodeBlock>{message.text.trim()}</CodeBlock>
    </Disclosure>
  );
}
