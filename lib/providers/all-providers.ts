import { alibabaDirectmail } from "@/lib/providers/catalog/alibaba-directmail";
import { allInkl } from "@/lib/providers/catalog/all-inkl";
import { amazonSes } from "@/lib/providers/catalog/amazon-ses";
import { amazonWorkmail } from "@/lib/providers/catalog/amazon-workmail";
import { aol } from "@/lib/providers/catalog/aol";
import { aruba } from "@/lib/providers/catalog/aruba";
import { arubaPec } from "@/lib/providers/catalog/aruba-pec";
import { att } from "@/lib/providers/catalog/att";
import { autosend } from "@/lib/providers/catalog/autosend";
import { azureAcsEmail } from "@/lib/providers/catalog/azure-acs-email";
import { bluehost } from "@/lib/providers/catalog/bluehost";
import { brevo } from "@/lib/providers/catalog/brevo";
import { cloudflareEmail } from "@/lib/providers/catalog/cloudflare-email";
import { comcast } from "@/lib/providers/catalog/comcast";
import { cpanel } from "@/lib/providers/catalog/cpanel";
import { directadmin } from "@/lib/providers/catalog/directadmin";
import { dreamhost } from "@/lib/providers/catalog/dreamhost";
import { elasticEmail } from "@/lib/providers/catalog/elastic-email";
import { emailIt } from "@/lib/providers/catalog/email-it";
import { emailit } from "@/lib/providers/catalog/emailit";
import { eolo } from "@/lib/providers/catalog/eolo";
import { fastmail } from "@/lib/providers/catalog/fastmail";
import { fastweb } from "@/lib/providers/catalog/fastweb";
import { forwardEmail } from "@/lib/providers/catalog/forward-email";
import { freeFr } from "@/lib/providers/catalog/free-fr";
import { gandi } from "@/lib/providers/catalog/gandi";
import { gmail } from "@/lib/providers/catalog/gmail";
import { gmx } from "@/lib/providers/catalog/gmx";
import { godaddy } from "@/lib/providers/catalog/godaddy";
import { googleWorkspace } from "@/lib/providers/catalog/google-workspace";
import { hetzner } from "@/lib/providers/catalog/hetzner";
import { hostinger } from "@/lib/providers/catalog/hostinger";
import { icloud } from "@/lib/providers/catalog/icloud";
import { improvmx } from "@/lib/providers/catalog/improvmx";
import { infomaniak } from "@/lib/providers/catalog/infomaniak";
import { ionos } from "@/lib/providers/catalog/ionos";
import { keliweb } from "@/lib/providers/catalog/keliweb";
import { laposteNet } from "@/lib/providers/catalog/laposte-net";
import { legalmail } from "@/lib/providers/catalog/legalmail";
import { libero } from "@/lib/providers/catalog/libero";
import { liberoPec } from "@/lib/providers/catalog/libero-pec";
import { loops } from "@/lib/providers/catalog/loops";
import { mailCom } from "@/lib/providers/catalog/mail-com";
import { mailRu } from "@/lib/providers/catalog/mail-ru";
import { mailboxOrg } from "@/lib/providers/catalog/mailbox-org";
import { mailchimpTransactional } from "@/lib/providers/catalog/mailchimp-transactional";
import { mailersend } from "@/lib/providers/catalog/mailersend";
import { mailgun } from "@/lib/providers/catalog/mailgun";
import { mailjet } from "@/lib/providers/catalog/mailjet";
import { mailtrapSandbox } from "@/lib/providers/catalog/mailtrap-sandbox";
import { mailtrapSending } from "@/lib/providers/catalog/mailtrap-sending";
import { microsoft365 } from "@/lib/providers/catalog/microsoft-365";
import { microsoft365Hve } from "@/lib/providers/catalog/microsoft-365-hve";
import { migadu } from "@/lib/providers/catalog/migadu";
import { namecheapPrivateEmail } from "@/lib/providers/catalog/namecheap-private-email";
import { namirialPec } from "@/lib/providers/catalog/namirial-pec";
import { netcore } from "@/lib/providers/catalog/netcore";
import { netsons } from "@/lib/providers/catalog/netsons";
import { o2switch } from "@/lib/providers/catalog/o2switch";
import { ociEmailDelivery } from "@/lib/providers/catalog/oci-email-delivery";
import { oneCom } from "@/lib/providers/catalog/one-com";
import { orangeFr } from "@/lib/providers/catalog/orange-fr";
import { outlookCom } from "@/lib/providers/catalog/outlook-com";
import { ovh } from "@/lib/providers/catalog/ovh";
import { plesk } from "@/lib/providers/catalog/plesk";
import { plunk } from "@/lib/providers/catalog/plunk";
import { postal } from "@/lib/providers/catalog/postal";
import { postecert } from "@/lib/providers/catalog/postecert";
import { posteo } from "@/lib/providers/catalog/posteo";
import { postmark } from "@/lib/providers/catalog/postmark";
import { protonMail } from "@/lib/providers/catalog/proton-mail";
import { rackspace } from "@/lib/providers/catalog/rackspace";
import { registerIt } from "@/lib/providers/catalog/register-it";
import { registerPec } from "@/lib/providers/catalog/register-pec";
import { resend } from "@/lib/providers/catalog/resend";
import { scalewayTem } from "@/lib/providers/catalog/scaleway-tem";
import { seeweb } from "@/lib/providers/catalog/seeweb";
import { sendgrid } from "@/lib/providers/catalog/sendgrid";
import { sendlayer } from "@/lib/providers/catalog/sendlayer";
import { sendpulse } from "@/lib/providers/catalog/sendpulse";
import { serverplan } from "@/lib/providers/catalog/serverplan";
import { shellrent } from "@/lib/providers/catalog/shellrent";
import { siteground } from "@/lib/providers/catalog/siteground";
import { smtpCom } from "@/lib/providers/catalog/smtp-com";
import { smtp2go } from "@/lib/providers/catalog/smtp2go";
import { smtpeter } from "@/lib/providers/catalog/smtpeter";
import { socketlabs } from "@/lib/providers/catalog/socketlabs";
import { sparkpost } from "@/lib/providers/catalog/sparkpost";
import { strato } from "@/lib/providers/catalog/strato";
import { tOnline } from "@/lib/providers/catalog/t-online";
import { tencentSes } from "@/lib/providers/catalog/tencent-ses";
import { thundermail } from "@/lib/providers/catalog/thundermail";
import { timAlice } from "@/lib/providers/catalog/tim-alice";
import { tiscali } from "@/lib/providers/catalog/tiscali";
import { titan } from "@/lib/providers/catalog/titan";
import { transip } from "@/lib/providers/catalog/transip";
import { turbosmtp } from "@/lib/providers/catalog/turbosmtp";
import { tuta } from "@/lib/providers/catalog/tuta";
import { vhosting } from "@/lib/providers/catalog/vhosting";
import { virgilio } from "@/lib/providers/catalog/virgilio";
import { vodafoneDe } from "@/lib/providers/catalog/vodafone-de";
import { vodafoneIt } from "@/lib/providers/catalog/vodafone-it";
import { webDe } from "@/lib/providers/catalog/web-de";
import { windTre } from "@/lib/providers/catalog/wind-tre";
import { yahoo } from "@/lib/providers/catalog/yahoo";
import { yandex } from "@/lib/providers/catalog/yandex";
import { zeptomail } from "@/lib/providers/catalog/zeptomail";
import { zohoMail } from "@/lib/providers/catalog/zoho-mail";
import type { Provider } from "@/lib/providers/provider";

/** One file each in `catalog/`, by id. */
export const allProviders: readonly Provider[] = [
  alibabaDirectmail,
  allInkl,
  amazonSes,
  amazonWorkmail,
  aol,
  aruba,
  arubaPec,
  att,
  autosend,
  azureAcsEmail,
  bluehost,
  brevo,
  cloudflareEmail,
  comcast,
  cpanel,
  directadmin,
  dreamhost,
  elasticEmail,
  emailIt,
  emailit,
  eolo,
  fastmail,
  fastweb,
  forwardEmail,
  freeFr,
  gandi,
  gmail,
  gmx,
  godaddy,
  googleWorkspace,
  hetzner,
  hostinger,
  icloud,
  improvmx,
  infomaniak,
  ionos,
  keliweb,
  laposteNet,
  legalmail,
  libero,
  liberoPec,
  loops,
  mailCom,
  mailRu,
  mailboxOrg,
  mailchimpTransactional,
  mailersend,
  mailgun,
  mailjet,
  mailtrapSandbox,
  mailtrapSending,
  microsoft365,
  microsoft365Hve,
  migadu,
  namecheapPrivateEmail,
  namirialPec,
  netcore,
  netsons,
  o2switch,
  ociEmailDelivery,
  oneCom,
  orangeFr,
  outlookCom,
  ovh,
  plesk,
  plunk,
  postal,
  postecert,
  posteo,
  postmark,
  protonMail,
  rackspace,
  registerIt,
  registerPec,
  resend,
  scalewayTem,
  seeweb,
  sendgrid,
  sendlayer,
  sendpulse,
  serverplan,
  shellrent,
  siteground,
  smtpCom,
  smtp2go,
  smtpeter,
  socketlabs,
  sparkpost,
  strato,
  tOnline,
  tencentSes,
  thundermail,
  timAlice,
  tiscali,
  titan,
  transip,
  turbosmtp,
  tuta,
  vhosting,
  virgilio,
  vodafoneDe,
  vodafoneIt,
  webDe,
  windTre,
  yahoo,
  yandex,
  zeptomail,
  zohoMail,
];
