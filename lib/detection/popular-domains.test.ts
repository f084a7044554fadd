import { expect, it } from "vitest";
import { tableAnswer } from "@/lib/detection/table-answer";

/** Where people's addresses are, from general knowledge and not from our tables, by country. */
const popular = `
gmail.com googlemail.com yahoo.com hotmail.com outlook.com live.com msn.com icloud.com me.com mac.com aol.com
ymail.com rocketmail.com proton.me protonmail.com pm.me tuta.com tutanota.com fastmail.com fastmail.fm hey.com
zoho.com gmx.com gmx.net mail.com email.com usa.com yandex.com hushmail.com runbox.com mailfence.com startmail.com
posteo.de mailbox.org disroot.org riseup.net
libero.it virgilio.it alice.it tim.it tin.it tiscali.it hotmail.it outlook.it live.it yahoo.it iol.it inwind.it
fastwebnet.it email.it poste.it aruba.it pec.it legalmail.it postecert.it vodafone.it blu.it
gmx.de web.de t-online.de freenet.de yahoo.de hotmail.de outlook.de live.de arcor.de mail.de online.de
gmx.at aon.at a1.net gmx.ch bluewin.ch
orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net yahoo.fr hotmail.fr live.fr outlook.fr bbox.fr
yahoo.es hotmail.es outlook.es sapo.pt hotmail.co.uk yahoo.co.uk outlook.ie live.co.uk btinternet.com sky.com
virginmedia.com ntlworld.com blueyonder.co.uk talktalk.net
ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl home.nl hotmail.nl live.nl telenet.be skynet.be proximus.be
mail.dk online.no hotmail.se live.se hotmail.no outlook.dk
wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl tlen.pl seznam.cz email.cz post.cz centrum.cz volny.cz freemail.hu
abv.bg mail.bg ukr.net i.ua meta.ua mail.ru bk.ru list.ru inbox.ru yandex.ru ya.ru rambler.ru lenta.ru inbox.lv
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net
frontier.com juno.com netzero.net rr.com centurylink.net aim.com
rogers.com bell.net sympatico.ca shaw.ca yahoo.ca hotmail.ca live.ca
uol.com.br bol.com.br terra.com.br ig.com.br yahoo.com.br hotmail.com.br outlook.com.br yahoo.com.ar yahoo.com.mx
bigpond.com optusnet.com.au iinet.net.au yahoo.com.au xtra.co.nz yahoo.co.nz
qq.com foxmail.com 163.com 126.com yeah.net sina.com sohu.com 139.com 189.cn aliyun.com naver.com daum.net
hanmail.net nate.com kakao.com yahoo.co.jp docomo.ne.jp ocn.ne.jp nifty.com biglobe.ne.jp
rediffmail.com yahoo.co.in yahoo.in yahoo.co.id yahoo.com.sg yahoo.com.ph yahoo.com.hk yahoo.com.tw yahoo.com.vn
`
  .trim()
  .split(/\s+/);

it("answers popular domains without the network, or says that they cannot send", () => {
  expect(popular.length).toBeGreaterThan(200);
  expect(
    popular.filter((domain) => {
      const answer = tableAnswer({ domain });
      return !answer?.best && answer?.kind !== "no-smtp";
    }),
  ).toEqual([]);
});

it("answers in far less than a millisecond", () => {
  const startMs = performance.now();
  for (const domain of popular) tableAnswer({ domain });
  expect((performance.now() - startMs) / popular.length).toBeLessThan(1);
});
