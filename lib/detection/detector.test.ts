import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseAddress } from "@/lib/detection/address";
import { createDetector } from "@/lib/detection/detector";
import type { Network } from "@/lib/detection/gather";
import { publicAddress, startWorld, type World } from "@/lib/detection/testing/world";
import type { Zone } from "@/lib/dns/testing/dns-server";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.web.requests.length = 0;
  world.web.serve({});
});

const { signal } = new AbortController();

async function detect(typed: string, network: Partial<Network> = {}) {
  const address = parseAddress(typed);
  if (!address.ok) throw new Error(address.error);
  return createDetector({ ...world.network(), ...network }).lookUp(address.value, signal);
}

const mx = (exchange: string, preference = 10) => ({ type: "MX", data: { preference, exchange } }) as const;
const a = (data: string) => ({ type: "A", data }) as const;
const txt = (data: string) => ({ type: "TXT", data }) as const;
const ispdbHost: Zone = { "ispdb.example.net": [a(publicAddress)] };

function zone(domain: string, records: Zone[string], more: Zone = {}): void {
  world.dns.serve({ ...ispdbHost, [domain]: records, ...more });
}

const settings = (host: string, port = 465, type = "SSL", more = "") => `<clientConfig version="1.1">
<emailProvider id="x"><displayName>Example Mail</displayName><outgoingServer type="smtp">
<hostname>${host}</hostname><port>${port}</port><socketType>${type}</socketType>
<authentication>password-cleartext</authentication>${more}</outgoingServer></emailProvider></clientConfig>`;
const rank1 = (domain: string) => `https://autoconfig.${domain}/mail/config-v1.1.xml`;
const rank2 = (domain: string) => `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`;
const rank3 = (domain: string) => `https://ispdb.example.net/v1.1/${domain}`;

const door = (detection: Awaited<ReturnType<typeof detect>>) => {
  const { best } = detection;
  return best && `${best.host}:${best.port} ${best.security}`;
};

describe("a custom domain by its MX", () => {
  // The names that the providers' own set-up pages tell their customers to enter, with every region that has its own.
  it.each([
    ["aspmx.l.google.com", "google-workspace", "smtp.gmail.com:465 tls"],
    ["alt1.aspmx.l.google.com", "google-workspace", "smtp.gmail.com:465 tls"],
    ["aspmx2.googlemail.com", "google-workspace", "smtp.gmail.com:465 tls"],
    ["smtp.google.com", "google-workspace", "smtp.gmail.com:465 tls"],
    ["theirshop-it.mail.protection.outlook.com", "microsoft-365", "smtp.office365.com:587 starttls"],
    ["theirshop-it.o-v1.mx.microsoft", "microsoft-365", "smtp.office365.com:587 starttls"],
    ["theirshop-us.mail.protection.office365.us", "microsoft-365", "smtp.office365.us:587 starttls"],
    [
      "theirshop-cn.mail.protection.partner.outlook.cn",
      "microsoft-365",
      "smtp.partner.outlook.cn:587 starttls",
    ],
    ["mx.zoho.com", "zoho-mail", "smtppro.zoho.com:465 tls"],
    ["mx2.zoho.eu", "zoho-mail", "smtppro.zoho.eu:465 tls"],
    ["mx.zoho.in", "zoho-mail", "smtppro.zoho.in:465 tls"],
    ["mx.zoho.com.au", "zoho-mail", "smtppro.zoho.com.au:465 tls"],
    ["mx.zoho.jp", "zoho-mail", "smtppro.zoho.jp:465 tls"],
    ["mx.zohomail.com", "zoho-mail", "smtppro.zoho.com:465 tls"],
    ["mx.aruba.it", "aruba", "smtps.aruba.it:465 tls"],
    ["mx.pec.aruba.it", "aruba-pec", "smtps.pec.aruba.it:465 tls"],
    ["mail.register.it", "register-it", "authsmtp.securemail.pro:465 tls"],
    ["mx00.ionos.it", "ionos", "smtp.ionos.it:465 tls"],
    ["mx01.ionos.de", "ionos", "smtp.ionos.de:465 tls"],
    ["mx00.ionos.com", "ionos", "smtp.ionos.com:465 tls"],
    ["mx00.ionos.es", "ionos", "smtp.ionos.es:465 tls"],
    ["mx01.ionos.fr", "ionos", "smtp.ionos.fr:465 tls"],
    ["mx00.ionos.co.uk", "ionos", "smtp.ionos.co.uk:465 tls"],
    ["mx00.kundenserver.de", "ionos", "smtp.ionos.de:465 tls"],
    ["mx1.mail.ovh.net", "ovh", "smtp.mail.ovh.net:465 tls"],
    ["mx0.mail.ovh.net", "ovh", "smtp.mail.ovh.net:465 tls"],
    ["in1-smtp.messagingengine.com", "fastmail", "smtp.fastmail.com:465 tls"],
    ["mail.protonmail.ch", "proton-mail", "smtp.protonmail.ch:587 starttls"],
    ["mailsec.protonmail.ch", "proton-mail", "smtp.protonmail.ch:587 starttls"],
    ["mx01.mail.icloud.com", "icloud", "smtp.mail.me.com:587 starttls"],
    ["mx02.mail.icloud.com", "icloud", "smtp.mail.me.com:587 starttls"],
    ["mx.yandex.net", "yandex", "smtp.yandex.com:465 tls"],
    ["mx1.hostinger.com", "hostinger", "smtp.hostinger.com:465 tls"],
    ["mx2.hostinger.com", "hostinger", "smtp.hostinger.com:465 tls"],
    ["mx1.titan.email", "titan", "smtp.titan.email:465 tls"],
    ["smtp.secureserver.net", "godaddy", "smtpout.secureserver.net:465 tls"],
    ["mailstore1.secureserver.net", "godaddy", "smtpout.secureserver.net:465 tls"],
    ["mx1.privateemail.com", "namecheap-private-email", "mail.privateemail.com:465 tls"],
    ["mta-gw.infomaniak.ch", "infomaniak", "mail.infomaniak.com:465 tls"],
    ["spool.mail.gandi.net", "gandi", "mail.gandi.net:465 tls"],
    ["fb.mail.gandi.net", "gandi", "mail.gandi.net:465 tls"],
    ["aspmx1.migadu.com", "migadu", "smtp.migadu.com:465 tls"],
    ["mxext1.mailbox.org", "mailbox-org", "smtp.mailbox.org:465 tls"],
    ["mx1.emailsrvr.com", "rackspace", "secure.emailsrvr.com:465 tls"],
    ["mx2.emailsrvr.com", "rackspace", "secure.emailsrvr.com:465 tls"],
    ["www123.your-server.de", "hetzner", null],
    ["w0123456.kasserver.com", "all-inkl", "w0123456.kasserver.com:465 tls"],
    ["mx1.seznam.cz", "seznam", "smtp.seznam.cz:465 tls"],
    ["mx-vip1.prodigy.net", "att", "smtp.mail.att.net:465 tls"],
    ["mx1.sg.aliyun.com", "alibaba-mail-singapore", "smtp.sg.aliyun.com:465 tls"],
    ["mxlb.ispgateway.de", "domainfactory", "sslout.df.eu:465 tls"],
    ["mx00.udag.de", "united-domains", "smtps.udag.de:465 tls"],
    ["mx1.zone.eu", "zone", "smtp.zone.eu:465 tls"],
    ["zonemx.eu", "zone", "smtp.zone.eu:465 tls"],
    ["mx1.larksuite.com", "lark", "smtp.larksuite.com:465 tls"],
    ["mx1.naver.com", "naver", "smtp.naver.com:465 tls"],
    ["mx.runbox.com", "runbox", "mail.runbox.com:465 tls"],
    ["mx01.qboxmail.com", "qboxmail", "smtp.qboxmail.com:465 tls"],
    ["mx1.agenturserver.de", "mittwald", "mail.agenturserver.de:465 tls"],
    ["mx.serviciodecorreo.es", "arsys", "smtp.serviciodecorreo.es:465 tls"],
    ["s66.goserver.host", "webgo", "s66.goserver.host:465 tls"],
    ["mail48.lwspanel.com", "lws", "mail48.lwspanel.com:465 tls"],
    ["mx.online.net", "online-net", "smtpauth.online.net:465 tls"],
    ["s019.cyon.net", "cyon", "mail.cyon.ch:465 tls"],
  ])("%s is %s", async (host, id, expected) => {
    zone("theirshop.it", [mx(host)]);
    const detection = await detect("info@theirshop.it");
    expect(detection.provider?.id).toBe(id);
    if (expected) expect(door(detection)).toBe(expected);
    expect(detection).toMatchObject({ source: "table-mx", confidence: 0.93, confirm: null });
  });

  it.each(["l.google.com.evil.example.net", "mx.notzoho.com", "xl.google.com.attacker.net"])(
    "a name that looks alike, %s, is nobody",
    async (host) => {
      zone("theirshop.it", [mx(host)]);
      expect((await detect("info@theirshop.it")).provider).toBeNull();
    },
  );

  it("takes the lowest preference of an unsorted list", async () => {
    zone("theirshop.it", [mx("mx.zoho.eu", 50), mx("aspmx.l.google.com", 5), mx("mx.aruba.it", 100)]);
    expect((await detect("info@theirshop.it")).provider?.id).toBe("google-workspace");
  });

  it("says what password Microsoft 365 wants, and that it may be off", async () => {
    zone("theirshop.it", [mx("theirshop-it.mail.protection.outlook.com")]);
    expect((await detect("info@theirshop.it")).credentials.smtpAuthMayBeOff).toBe(true);
  });
});

describe("domains whose MX is no mailbox service", () => {
  it.each(["route1.mx.cloudflare.net", "eforward1.registrar-servers.com", "gmr-smtp-in.l.google.com"])(
    "a forwarder, %s, is an answer",
    async (host) => {
      zone("theirshop.it", [mx(host)]);
      expect(await detect("info@theirshop.it")).toMatchObject({
        kind: "forwarder",
        best: null,
        notes: expect.arrayContaining(["forwards-only"]),
      });
    },
  );

  it.each([
    ["mx1.improvmx.com", "improvmx", "smtp.improvmx.com:587 starttls"],
    ["mx1.forwardemail.net", "forward-email", "smtp.forwardemail.net:465 tls"],
  ])("a forwarder that also sends, %s, is offered and confirmed", async (host, id, expected) => {
    zone("theirshop.it", [mx(host)]);
    const detection = await detect("info@theirshop.it");
    expect(door(detection)).toBe(expected);
    expect(detection).toMatchObject({ provider: { id }, credentials: { paidPlan: true }, confidence: 0.75 });
    expect(detection.confirm).not.toBeNull();
  });

  it("a gateway says nothing, its SPF does", async () => {
    zone("theirshop.it", [
      mx("mx1.theirshop.it.pphosted.com"),
      txt("v=spf1 include:spf.protection.outlook.com -all"),
    ]);
    expect(await detect("info@theirshop.it")).toMatchObject({
      source: "evidence",
      provider: { id: "microsoft-365" },
      confidence: 0.6,
      confirm: { serverDomain: "office365.com" },
    });
  });

  it("a gateway without evidence stays a gateway", async () => {
    zone("theirshop.it", [mx("eu-smtp-inbound-1.mimecast.com")]);
    expect(await detect("info@theirshop.it")).toMatchObject({ kind: "gateway", best: null });
  });

  it("CNAME of autodiscover is evidence for Microsoft 365", async () => {
    zone("theirshop.it", [mx("eu-smtp-inbound-1.mimecast.com")], {
      "autodiscover.theirshop.it": [{ type: "CNAME", data: "autodiscover.outlook.com" }],
    });
    expect((await detect("info@theirshop.it")).provider?.id).toBe("microsoft-365");
  });

  describe("evidence behind a gateway, a stranger's MX, or an MX of one's own", () => {
    const microsoft = txt("v=spf1 include:spf.protection.outlook.com -all");
    const google = txt("v=spf1 include:_spf.google.com ~all");
    const both = txt("v=spf1 include:_spf.google.com include:spf.protection.outlook.com ~all");
    const autodiscover: Zone = {
      "autodiscover.theirshop.it": [{ type: "CNAME", data: "autodiscover.outlook.com" }],
    };
    const autodiscoverSrv: Zone = {
      "_autodiscover._tcp.theirshop.it": [
        { type: "SRV", data: { priority: 0, weight: 0, port: 443, target: "autodiscover.fastmail.com" } },
      ],
    };

    it.each([
      ["SPF, Proofpoint", "mx0a-0012.pphosted.com", [google], {}, "google-workspace", 0.6],
      ["SPF, Mimecast", "eu-smtp-inbound-1.mimecast.com", [microsoft], {}, "microsoft-365", 0.6],
      ["SPF, an unknown filter", "mx1.filter.example.net", [microsoft], {}, "microsoft-365", 0.6],
      ["SPF, an MX of its own", "mx.theirshop.it", [google], {}, "google-workspace", 0.6],
      [
        "SPF of a host in our small table",
        "mx1.filter.example.net",
        [txt("v=spf1 include:_spf.serviciodecorreo.es ~all")],
        {},
        "arsys",
        0.6,
      ],
      ["autodiscover", "mx1.filter.example.net", [], autodiscover, "microsoft-365", 0.75],
      ["autodiscover by SRV", "mx0a-0012.pphosted.com", [], autodiscoverSrv, "fastmail", 0.75],
      ["autodiscover and SPF", "mx0a-0012.pphosted.com", [microsoft], autodiscover, "microsoft-365", 0.79],
      ["autodiscover against SPF", "mx0a-0012.pphosted.com", [google], autodiscover, "microsoft-365", 0.65],
      ["SPF of two", "mx0a-0012.pphosted.com", [both], {}, "google-workspace", 0.5],
    ] as const)("%s", async (_, host, records, more, id, confidence) => {
      zone("theirshop.it", [mx(host), ...records], more);
      const detection = await detect("info@theirshop.it");
      expect(detection).toMatchObject({ source: "evidence", provider: { id }, confidence });
      // Never filled in without a question, and not at all where the records name two.
      expect(detection.confirm).not.toBeNull();
      expect(detection.best === null).toBe(confidence < 0.6);
    });

    it("submission by SRV is surer than all of them", async () => {
      zone("theirshop.it", [mx("mx0a-0012.pphosted.com"), google], {
        "_submission._tcp.theirshop.it": [
          { type: "SRV", data: { priority: 0, weight: 0, port: 587, target: "smtp.office365.com" } },
        ],
      });
      const detection = await detect("info@theirshop.it");
      expect(detection).toMatchObject({ source: "srv", provider: { id: "microsoft-365" } });
      expect(detection.confidence).toBeGreaterThan(0.79);
    });

    it("a stranger's MX without a word about mailboxes stays unknown", async () => {
      zone("theirshop.it", [mx("mx1.filter.example.net"), txt("v=spf1 include:sendgrid.net -all")]);
      expect(await detect("info@theirshop.it")).toMatchObject({ kind: "unknown", best: null });
    });
  });

  it("MX inside the own domain is a server of one's own", async () => {
    zone("theirshop.it", [mx("mail.theirshop.it")]);
    expect(await detect("info@theirshop.it")).toMatchObject({
      kind: "self-hosted",
      best: null,
      confidence: 0.2,
    });
  });

  it("MX inside the own domain with Aruba's name servers is Aruba, to be confirmed", async () => {
    zone("theirshop.it", [mx("mx.theirshop.it"), { type: "NS", data: "dns.technorail.com" }]);
    expect(await detect("info@theirshop.it")).toMatchObject({ provider: { id: "aruba" }, confidence: 0.6 });
  });

  it("MX base equal to the own domain asks nobody else", async () => {
    zone("theirshop.it", [mx("mx.eu.theirshop.it")], { "autoconfig.eu.theirshop.it": [a(publicAddress)] });
    await detect("info@theirshop.it");
    expect(world.web.requests).not.toContain(rank1("eu.theirshop.it"));
  });

  it("no MX but an address is the implicit MX", async () => {
    zone("theirshop.it", [a("192.0.2.1")]);
    expect(await detect("info@theirshop.it")).toMatchObject({
      kind: "self-hosted",
      notes: expect.arrayContaining(["no-mx"]),
    });
  });

  it("null MX is said, and the other sources still count", async () => {
    zone("theirshop.it", [mx(".", 0)]);
    expect((await detect("info@theirshop.it")).notes).toContain("null-mx");
    world.web.serve({ [rank3("theirshop.it")]: settings("smtp.theirshop.it") });
    const found = await detect("info@theirshop.it");
    expect(found).toMatchObject({ source: "ispdb", notes: expect.arrayContaining(["null-mx"]) });
  });

  it("Amazon's inbound host is a question", async () => {
    zone("theirshop.it", [mx("inbound-smtp.eu-west-1.amazonaws.com")]);
    const detection = await detect("info@theirshop.it");
    expect(detection).toMatchObject({
      provider: { id: "amazon-workmail" },
      confidence: 0.6,
      confirm: { serverDomain: "eu-west-1.awsapps.com" },
      notes: expect.arrayContaining(["amazon-ask-which"]),
    });
    expect(door(detection)).toBe("smtp.mail.eu-west-1.awsapps.com:465 tls");
  });

  it("Amazon's inbound host of a region without WorkMail can only be for receiving", async () => {
    zone("theirshop.it", [mx("inbound-smtp.ap-southeast-2.amazonaws.com")]);
    expect(await detect("info@theirshop.it")).toMatchObject({
      best: null,
      provider: null,
      notes: expect.arrayContaining(["amazon-ask-which"]),
    });
  });
});

const autoconfigHost: Zone = { "autoconfig.theirshop.it": [a(publicAddress)] };

describe("documents", () => {
  it("the domain's own document comes first, 0.95, and the address is not sent", async () => {
    zone("theirshop.it", [mx("mx.elsewhere.net")], autoconfigHost);
    world.web.serve({ [rank1("theirshop.it")]: settings("smtp.theirshop.it") });
    expect(await detect("info@theirshop.it")).toMatchObject({
      source: "autoconfig",
      confidence: 0.95,
      confirm: null,
      provider: { name: "Example Mail" },
      best: { host: "smtp.theirshop.it", port: 465, security: "tls", username: "email" },
    });
    expect(world.web.requests.filter((url) => url.includes("info"))).toEqual([]);
  });

  it("a foreign server has to be confirmed by its whole domain", async () => {
    zone("theirshop.it", [], autoconfigHost);
    world.web.serve({ [rank1("theirshop.it")]: settings("smtp.evil.co.uk") });
    expect(await detect("info@theirshop.it")).toMatchObject({
      confidence: 0.85,
      confirm: { serverDomain: "evil.co.uk" },
    });
  });

  it("well-known is asked at the domain itself", async () => {
    zone("theirshop.it", [a(publicAddress)]);
    world.web.serve({ [rank2("theirshop.it")]: settings("smtp.theirshop.it") });
    expect((await detect("info@theirshop.it")).source).toBe("well-known");
  });

  it("the address is sent only when the server asks for it, encoded, its dots kept", async () => {
    zone("theirshop.it", [], autoconfigHost);
    const personal = `${rank1("theirshop.it")}?emailaddress=in.fo%2Bx%40theirshop.it`;
    world.web.serve({
      [rank1("theirshop.it")]: (_, response) => response.writeHead(400).end(),
      [personal]: settings("smtp.theirshop.it"),
    });
    expect((await detect("in.fo+x@theirshop.it")).source).toBe("autoconfig");
    expect(world.web.requests).toContain(personal);
  });

  it("ISPDB is asked for the domain only, 0.92", async () => {
    zone("theirshop.it", []);
    world.web.serve({ [rank3("theirshop.it")]: settings("smtp.theirshop.it") });
    expect(await detect("info@theirshop.it")).toMatchObject({ source: "ispdb", confidence: 0.92 });
    expect(world.web.requests).toEqual([rank3("theirshop.it")]);
  });

  it("whoever takes the mail is asked last, and confirmed", async () => {
    zone("theirshop.it", [mx("mx1.eu.hoster.net")], { "autoconfig.eu.hoster.net": [a(publicAddress)] });
    world.web.serve({ [rank1("eu.hoster.net")]: settings("smtp.hoster.net") });
    expect(await detect("info@theirshop.it")).toMatchObject({
      source: "mx-autoconfig",
      confidence: 0.75,
      confirm: { serverDomain: "hoster.net" },
    });
  });

  it("two sources that agree are surer", async () => {
    zone("theirshop.it", [], autoconfigHost);
    world.web.serve({
      [rank1("theirshop.it")]: settings("smtp.foreign.net"),
      [rank3("theirshop.it")]: settings("smtp.foreign.net"),
    });
    expect((await detect("info@theirshop.it")).confidence).toBe(0.89);
  });

  it("two sources that disagree are both shown, and confirmed", async () => {
    zone("theirshop.it", [mx("aspmx.l.google.com")], autoconfigHost);
    world.web.serve({ [rank1("theirshop.it")]: settings("smtp.theirshop.it") });
    const detection = await detect("info@theirshop.it");
    expect(detection).toMatchObject({ confidence: 0.85, confirm: { serverDomain: "theirshop.it" } });
    expect(detection.notes).toContain("sources-disagree");
    expect(detection.alternatives.map(({ host }) => host)).toContain("smtp.gmail.com");
  });

  it("an unencrypted server is never filled in", async () => {
    zone("theirshop.it", []);
    world.web.serve({ [rank3("theirshop.it")]: settings("smtp.theirshop.it", 25, "plain") });
    expect(await detect("info@theirshop.it")).toMatchObject({
      best: null,
      notes: expect.arrayContaining(["unencrypted-only"]),
    });
  });
});

const srv = (target: string, port: number, priority = 0, weight = 0) =>
  ({ type: "SRV", data: { target, port, priority, weight } }) as const;

describe("SRV", () => {
  it("submissions comes before submission, in the own domain 0.85", async () => {
    zone("theirshop.it", [], {
      "_submissions._tcp.theirshop.it": [srv("mail.theirshop.it", 465)],
      "_submission._tcp.theirshop.it": [srv("mail.theirshop.it", 587)],
    });
    const detection = await detect("info@theirshop.it");
    expect(detection).toMatchObject({ source: "srv", confidence: 0.85 });
    expect([detection.best, ...detection.alternatives].map((one) => `${one?.port} ${one?.security}`)).toEqual(
      ["465 tls", "587 starttls"],
    );
  });

  it("a dot as target is a service that is not offered", async () => {
    zone("theirshop.it", [], { "_submission._tcp.theirshop.it": [srv(".", 0)] });
    expect((await detect("info@theirshop.it")).source).toBe("guess");
  });

  it("_submission on 465 is TLS", async () => {
    zone("theirshop.it", [], { "_submission._tcp.theirshop.it": [srv("mail.theirshop.it", 465)] });
    expect((await detect("info@theirshop.it")).best?.security).toBe("tls");
  });

  it("a foreign target is 0.70 and confirmed; priority, then weight decide", async () => {
    zone("theirshop.it", [], {
      "_submissions._tcp.theirshop.it": [
        srv("c.foreign.net", 465, 20, 100),
        srv("b.foreign.net", 465, 10, 1),
        srv("a.foreign.net", 465, 10, 5),
      ],
    });
    expect(await detect("info@theirshop.it")).toMatchObject({
      best: { host: "a.foreign.net" },
      confidence: 0.7,
      confirm: { serverDomain: "foreign.net" },
    });
  });
});

describe("no answer", () => {
  it("a domain that does not exist ends everything, with the spelling that was meant", async () => {
    world.dns.serve({ ...ispdbHost });
    expect(await detect("ada@libero.ti")).toMatchObject({
      kind: "unknown",
      notes: ["domain-does-not-exist", "did-you-mean"],
      didYouMean: "libero.it",
    });
    expect(world.web.requests).toEqual([]);
  });

  it("nothing found is a guess for the placeholders", async () => {
    zone("theirshop.it", [txt("x")]);
    expect(await detect("info@theirshop.it")).toMatchObject({
      kind: "unknown",
      best: null,
      confidence: 0.2,
      source: "guess",
      notes: ["nothing-found", "no-mx"],
    });
  });

  it("all sources down is another thing than nothing found", async () => {
    world.dns.serve({ "theirshop.it": "servfail", "autoconfig.theirshop.it": "servfail" });
    expect((await detect("info@theirshop.it")).notes).toEqual(["could-not-check"]);
  });

  it("without http only DNS is asked", async () => {
    zone("theirshop.it", [mx("mx.elsewhere.net")], { "autoconfig.theirshop.it": [a(publicAddress)] });
    await detect("info@theirshop.it", { http: false });
    expect(world.web.requests).toEqual([]);
  });
});

describe("time", () => {
  it("a slow source that never answers holds nothing up once another has answered", async () => {
    zone("theirshop.it", [mx("aspmx.l.google.com")], { "autoconfig.theirshop.it": [a(publicAddress)] });
    world.web.serve({ [rank1("theirshop.it")]: () => {} });
    // Any source that had to be waited for would end the test first.
    const budgets = { ...world.network().budgets, requestMs: 600_000, deadlineMs: 600_000 };
    expect((await detect("info@theirshop.it", { budgets })).source).toBe("table-mx");
  });

  it("giving up closes every connection", async () => {
    zone("theirshop.it", [], { "autoconfig.theirshop.it": [a(publicAddress)] });
    const abort = new AbortController();
    world.web.serve({ [rank1("theirshop.it")]: () => abort.abort(new Error("left the page")) });
    const detector = createDetector(world.network());
    const looking = detector.lookUp({ localPart: "info", domain: "theirshop.it" }, abort.signal);
    await expect(looking).rejects.toThrow("left the page");
    await expect.poll(() => world.web.connections()).toBe(0);
  });
});

it("remembers a domain for its other addresses, and forgets what held for one", async () => {
  zone("theirshop.it", []);
  world.web.serve({ [rank3("theirshop.it")]: settings("smtp.theirshop.it") });
  const detector = createDetector(world.network());
  await detector.lookUp({ localPart: "info", domain: "theirshop.it" }, signal);
  expect(detector.atOnce({ localPart: "sales", domain: "theirshop.it" })?.source).toBe("ispdb");

  zone("other.it", [], { "autoconfig.other.it": [a(publicAddress)] });
  const personal = settings("smtp.other.it", 465, "SSL", "<username>%EMAILLOCALPART%.x</username>");
  world.web.serve({ [rank1("other.it")]: personal });
  const found = await detector.lookUp({ localPart: "info", domain: "other.it" }, signal);
  expect(found.best?.usernameFixed).toBe("info.x");
  expect(detector.atOnce({ localPart: "sales", domain: "other.it" })).toBeNull();
});
