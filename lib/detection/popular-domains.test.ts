import { expect, it } from "vitest";
import type { Detection } from "@/lib/detection/detection";
import { tableAnswer } from "@/lib/detection/table-answer";

/**
 * Where people's addresses are, and what their providers document for sending: written down from general knowledge
 * and not from our tables, so that a row of ours that is wrong shows. One line per door; `name only` where the part
 * before the @ signs in.
 */
const documented = `
smtp.gmail.com:465 tls               gmail.com googlemail.com
smtp-mail.outlook.com:587 starttls   outlook.com hotmail.com live.com msn.com passport.com windowslive.com
smtp-mail.outlook.com:587 starttls   hotmail.it outlook.it live.it hotmail.fr live.fr outlook.fr hotmail.de outlook.de live.de
smtp-mail.outlook.com:587 starttls   hotmail.es outlook.es hotmail.co.uk live.co.uk outlook.ie hotmail.nl live.nl hotmail.be live.be
smtp-mail.outlook.com:587 starttls   outlook.be outlook.at live.at hotmail.ch hotmail.se live.se hotmail.no live.no hotmail.dk live.dk outlook.dk
smtp-mail.outlook.com:587 starttls   hotmail.fi live.fi outlook.pt live.com.pt hotmail.gr outlook.com.gr outlook.cz outlook.hu outlook.sk
smtp-mail.outlook.com:587 starttls   hotmail.com.tr outlook.com.tr live.ru hotmail.co.il outlook.co.il hotmail.co.za live.co.za outlook.sa
smtp-mail.outlook.com:587 starttls   hotmail.ca live.ca hotmail.com.br outlook.com.br live.com.mx hotmail.com.ar live.com.ar outlook.com.ar outlook.cl
smtp-mail.outlook.com:587 starttls   hotmail.com.au live.com.au outlook.com.au hotmail.co.nz outlook.co.nz hotmail.co.jp live.jp outlook.jp
smtp-mail.outlook.com:587 starttls   outlook.kr hotmail.co.kr live.cn outlook.in live.in hotmail.co.in outlook.sg outlook.my outlook.ph outlook.co.th outlook.co.id outlook.com.vn
smtp.mail.yahoo.com:465 tls          yahoo.com ymail.com rocketmail.com myyahoo.com yahoo.it yahoo.fr yahoo.de yahoo.es yahoo.co.uk yahoo.ie
smtp.mail.yahoo.com:465 tls          yahoo.gr yahoo.ro yahoo.pl yahoo.se yahoo.no yahoo.dk yahoo.fi yahoo.nl yahoo.be yahoo.pt yahoo.at yahoo.cz yahoo.hu
smtp.mail.yahoo.com:465 tls          yahoo.ca yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.com.co yahoo.com.ve yahoo.com.pe yahoo.cl
smtp.mail.yahoo.com:465 tls          yahoo.in yahoo.co.in yahoo.co.id yahoo.com.sg yahoo.com.my yahoo.com.ph yahoo.com.hk yahoo.com.tw yahoo.com.vn yahoo.co.th yahoo.co.kr
smtp.mail.yahoo.com:465 tls          yahoo.com.au y7mail.com yahoo.co.nz yahoo.com.tr yahoo.co.il yahoo.co.za
smtp.mail.me.com:587 starttls        icloud.com me.com mac.com
smtp.aol.com:465 tls                 aol.com aim.com aol.it aol.fr aol.de aol.co.uk aol.es aol.com.br verizon.net netscape.net love.com ygm.com games.com wow.com
smtp.fastmail.com:465 tls            fastmail.com fastmail.fm fastmail.net fastmail.org sent.com mailbolt.com eml.cc imap.cc
smtp.zoho.com:465 tls                zoho.com zohomail.com
smtp.zoho.eu:465 tls                 zoho.eu zohomail.eu
smtp.zoho.in:465 tls                 zoho.in zohomail.in
smtp.protonmail.ch:587 starttls      proton.me protonmail.com protonmail.ch pm.me
smtp.mail.com:465 tls                mail.com email.com usa.com post.com europe.com asia.com iname.com myself.com writeme.com dr.com engineer.com consultant.com
smtp.hushmail.com:465 tls            hushmail.com hushmail.me hush.com
smtp.mailfence.com:465 tls           mailfence.com
smtp.startmail.com:465 tls           startmail.com
mail.runbox.com:465 tls              runbox.com
posteo.de:465 tls                    posteo.de posteo.net posteo.it posteo.fr posteo.at posteo.ch
smtp.mailbox.org:465 tls             mailbox.org
mail.riseup.net:465 tls name only    riseup.net
disroot.org:465 tls name only        disroot.org
smtp.autistici.org:465 tls           autistici.org inventati.org
smtp.vivaldi.net:465 tls             vivaldi.net
mail.ecloud.global:465 tls           e.email murena.io
smtp.kolabnow.com:465 tls            kolabnow.com
smtp.pobox.com:465 tls               pobox.com
mail.infomaniak.com:465 tls          ik.me ikmail.com etik.com

smtp.libero.it:465 tls               libero.it iol.it inwind.it blu.it giallo.it
out.virgilio.it:465 tls              virgilio.it
out.alice.it:587 starttls            alice.it tin.it
smtp.tim.it:587 starttls             tim.it
smtp.tiscali.it:465 tls              tiscali.it tiscalinet.it
smtp.fastwebnet.it:587 starttls      fastwebnet.it
smtps.aruba.it:465 tls               aruba.it
smtps.pec.aruba.it:465 tls           pec.it arubapec.it mypec.eu gigapec.it
sendm.cert.legalmail.it:465 tls asks legalmail.it
mail.postecert.it:465 tls            postecert.it
relay.poste.it:465 tls               poste.it
out.email.it:465 tls                 email.it
smtp.net.vodafone.it:465 tls         vodafone.it
mail-out.eolo.it:465 tls             eolo.it ngi.it

mail.gmx.net:465 tls                 gmx.de gmx.net gmx.at gmx.ch gmx.eu gmx.org gmx.info gmx.biz gmx.li
mail.gmx.com:465 tls                 gmx.com gmx.us gmx.co.uk gmx.fr gmx.es gmx.it gmx.pt gmx.ie
smtp.web.de:465 tls name only        web.de email.de
securesmtp.t-online.de:465 tls       t-online.de magenta.de
mx.freenet.de:465 tls                freenet.de
smtp.mail.de:465 tls                 mail.de
smtp.ionos.de:465 tls                online.de onlinehome.de
smtp.vodafonemail.de:465 tls         vodafonemail.de vodafone.de arcor.de kabelmail.de
smtp.netcologne.de:465 tls           netcologne.de
smtp.ewe.net:587 starttls            ewe.net ewetel.net
securemail.a1.net:587 starttls       a1.net aon.at
mail.mymagenta.at:465 tls            chello.at
smtpauths.bluewin.ch:465 tls         bluewin.ch bluemail.ch
smtp.hispeed.ch:465 tls              hispeed.ch

smtp.orange.fr:465 tls               orange.fr wanadoo.fr
smtp.free.fr:465 tls name only       free.fr
smtp.sfr.fr:465 tls                  sfr.fr neuf.fr cegetel.net club-internet.fr numericable.fr
smtp.laposte.net:465 tls name only   laposte.net
smtp.bbox.fr:465 tls                 bbox.fr
smtp.aliceadsl.fr:465 tls            aliceadsl.fr
mail.mailo.com:465 tls               mailo.com net-c.fr netcourrier.com
smtp.sapo.pt:465 tls                 sapo.pt

mail.btinternet.com:465 tls          btinternet.com btopenworld.com talk21.com
smtp.tools.sky.com:465 tls           sky.com
smtp.virginmedia.com:465 tls         virginmedia.com virgin.net
smtp.ntlworld.com:465 tls            ntlworld.com
smtp.blueyonder.co.uk:465 tls        blueyonder.co.uk
smtp.talktalk.net:587 starttls       talktalk.net tiscali.co.uk lineone.net
relay.plus.net:587 starttls          plus.net plus.com

smtp.ziggo.nl:587 starttls           ziggo.nl ziggomail.com casema.nl upcmail.nl chello.nl home.nl quicknet.nl
smtp.kpnmail.nl:465 tls              kpnmail.nl planet.nl hetnet.nl xs4all.nl telfort.nl freeler.nl
smtp.freedom.nl:465 tls              freedom.nl
smtp.telenet.be:587 starttls         telenet.be pandora.be
relay.proximus.be:587 starttls       skynet.be proximus.be belgacom.net
smtp.voo.be:587 starttls             voo.be

asmtp.mail.dk:587 starttls           mail.dk
smtp.online.no:465 tls               online.no
mailout.telia.com:465 tls            telia.com
smtp.comhem.se:587 starttls          comhem.se

smtp.wp.pl:465 tls                   wp.pl
poczta.o2.pl:465 tls name only       o2.pl tlen.pl go2.pl
smtp.poczta.onet.pl:465 tls          onet.pl op.pl vp.pl onet.eu poczta.onet.pl
poczta.interia.pl:465 tls            interia.pl interia.eu poczta.fm
smtp.gazeta.pl:465 tls               gazeta.pl
smtp.seznam.cz:465 tls               seznam.cz email.cz post.cz spoluzaci.cz
smtp.centrum.cz:465 tls              centrum.cz atlas.cz
smtp.centrum.sk:465 tls              centrum.sk
smtp.azet.sk:465 tls                 azet.sk
smtp.freemail.hu:465 tls             freemail.hu
smtp.abv.bg:465 tls                  abv.bg
smtp.mail.bg:465 tls                 mail.bg
mail.inbox.lv:465 tls                inbox.lv
mail.ee:465 tls                      mail.ee
mail.siol.net:465 tls                siol.net
smtp.ukr.net:465 tls                 ukr.net
smtp.i.ua:465 tls                    i.ua
smtp.meta.ua:465 tls                 meta.ua
smtp.yandex.ru:465 tls               yandex.ru ya.ru narod.ru
smtp.yandex.com:465 tls              yandex.com yandex.by yandex.kz yandex.com.tr
smtp.mail.ru:465 tls                 mail.ru bk.ru inbox.ru list.ru internet.ru
smtp.rambler.ru:465 tls              rambler.ru lenta.ru ro.ru
smtp.mynet.com:465 tls               mynet.com

smtp.comcast.net:465 tls             comcast.net xfinity.com
smtp.mail.att.net:465 tls            att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net flash.net prodigy.net currently.com
smtp.mail.yahoo.com:465 tls          cox.net
mobile.charter.net:587 tls           charter.net spectrum.net
mail.twc.com:587 starttls            rr.com roadrunner.com twc.com nc.rr.com tampabay.rr.com
mail.optonline.net:465 tls           optonline.net
smtpauth.earthlink.net:587 starttls  earthlink.net mindspring.com
smtp.centurylink.net:587 starttls    centurylink.net centurytel.net embarqmail.com
smtp.q.com:587 starttls              q.com
smtp.frontier.com:465 tls            frontier.com frontiernet.net
smtp.windstream.net:465 tls          windstream.net
smtp.suddenlink.net:465 tls          suddenlink.net
smtp.juno.com:465 tls                juno.com
smtp.netzero.net:465 tls             netzero.net
smtp.rcn.com:465 tls                 rcn.com
smtphm.sympatico.ca:587 starttls     bell.net sympatico.ca
smtp.broadband.rogers.com:465 tls    rogers.com
mail.shaw.ca:587 starttls            shaw.ca
smtp.videotron.ca:587 starttls       videotron.ca
smtp.cogeco.ca:465 tls               cogeco.ca
smtp.telus.net:465 tls               telus.net
smtps.uol.com.br:587 starttls name only uol.com.br
smtps.bol.com.br:587 starttls name only bol.com.br
smtp.terra.com.br:587 starttls       terra.com.br
smtp.ig.com.br:465 tls               ig.com.br
smtp.fibertel.com.ar:587 starttls    fibertel.com.ar
smtp.telstra.com:465 tls             bigpond.com bigpond.net.au telstra.com
mail.optusnet.com.au:465 tls         optusnet.com.au
smtp.themessagingco.com.au:465 tls   iinet.net.au tpg.com.au westnet.com.au internode.on.net ozemail.com.au
send.xtra.co.nz:465 tls              xtra.co.nz

smtp.qq.com:465 tls                  qq.com foxmail.com vip.qq.com
smtp.163.com:465 tls                 163.com
smtp.126.com:465 tls                 126.com
smtp.yeah.net:465 tls                yeah.net
smtp.vip.163.com:465 tls             vip.163.com
smtp.188.com:465 tls                 188.com
smtp.sina.com:465 tls                sina.com
smtp.sina.cn:465 tls                 sina.cn
smtp.vip.sina.com:465 tls            vip.sina.com
smtp.sohu.com:465 tls                sohu.com
smtp.139.com:465 tls                 139.com
smtp.189.cn:465 tls                  189.cn
smtp.21cn.com:465 tls                21cn.com
smtp.aliyun.com:465 tls              aliyun.com
smtp.naver.com:465 tls               naver.com
smtp.daum.net:465 tls                daum.net hanmail.net
smtp.mail.nate.com:465 tls           nate.com
smtp.kakao.com:465 tls               kakao.com
smtp.mail.yahoo.co.jp:465 tls        yahoo.co.jp
ybbsmtp.mail.yahoo.co.jp:465 tls     ybb.ne.jp
smtp.spmode.ne.jp:465 tls            docomo.ne.jp
smtp.softbank.jp:465 tls             i.softbank.jp
smtp.ocn.ne.jp:465 tls               ocn.ne.jp
smtp.nifty.com:465 tls               nifty.com
mail.biglobe.ne.jp:465 tls           biglobe.ne.jp
mail.so-net.ne.jp:465 tls            so-net.ne.jp
smtps.eonet.ne.jp:465 tls            eonet.ne.jp
smtp.rediffmail.com:465 tls          rediffmail.com
`;

const popular = documented
  .trim()
  .split(/\n+/)
  .flatMap((line) => {
    const [, door = "", domains = ""] =
      /^(\S+ (?:tls|starttls)(?: name only| asks)?)\s+(.+)$/.exec(line) ?? [];
    return domains.split(" ").map((domain) => ({ domain, door }));
  });

/** Popular ones from which nothing can be sent by SMTP, because there is none or because the service is gone. */
const without =
  "tuta.com tutanota.com tutamail.com keemail.me hey.com skiff.com infostrada.it tre.it facebook.com voila.fr wanadoo.co.uk orange.net".split(
    " ",
  );

const usernames = { email: "", localpart: " name only", other: " asks" };

function doorOf(answer: Detection | null): string | undefined {
  const best = answer?.best;
  return best ? `${best.host}:${best.port} ${best.security}${usernames[best.username]}` : undefined;
}

it("fills in what the providers of popular domains document, without the network", () => {
  expect(popular.length).toBeGreaterThan(350);
  expect(popular.map(({ domain }) => ({ domain, door: doorOf(tableAnswer({ domain })) }))).toEqual(popular);
});

it.each(without)("says that %s cannot send by SMTP", (domain) => {
  expect(tableAnswer({ domain })).toMatchObject({ kind: "no-smtp", best: null, alternatives: [] });
});
