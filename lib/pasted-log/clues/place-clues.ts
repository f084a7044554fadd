import type { Place } from "@/lib/transcript/clue";

/** How a text names the place that a program runs in; a provider's mail host is none. */
const names: Readonly<Record<Place, RegExp>> = {
  digitalocean: /\bdigital ?ocean\b|\bdroplets?\b|ondigitalocean\.app/i,
  hetzner: /\bhetzner\b|clients\.your-server\.de/i,
  linode: /\blinode\b|\bakamai (?:cloud|compute)|members\.linode\.com/i,
  vultr: /\bvultr\b/i,
  render: /\bonrender\.com|\b(?:on|at|in|from) render\b|\brender\.com\b/i,
  railway: /\brailway\b|railway\.app/i,
  heroku: /\bheroku\b|herokuapp\.com|\bdynos?\b/i,
  fly: /\bfly\.(?:io|dev)\b/i,
  vercel: /\bvercel\b/i,
  amazon: /\b(?:ec2|lightsail|fargate|aws lambda|elastic beanstalk)\b|compute(?:-1)?\.amazonaws\.com/i,
  "google-cloud": /\b(?:google cloud|compute engine|cloud run|app engine|gce|gcp)\b|googleusercontent\.com/i,
  azure:
    /\bazure (?:vm|app service|functions?|web app|virtual machine|container)|azurewebsites\.net|cloudapp\.azure\.com/i,
  "oracle-cloud": /\boracle cloud\b|\boci instance\b|oraclecloud\.com/i,
  "alibaba-cloud": /\b(?:alibaba cloud|aliyun ecs)\b|阿里云/i,
  "tencent-cloud": /\btencent cloud\b|腾讯云/i,
  ovh: /\bovh(?:cloud)? (?:vps|server|instance)|\bvps-[\da-f]+\.vps\.ovh/i,
  "home-line":
    /\b(?:home (?:line|connection|internet|network|server|lab)|residential (?:ip|line|connection)|homelab)\b|\bfritz!?box\b|\b(?:linea|connessione|rete) di casa\b|\bda casa\b|\bheimanschluss\b/i,
};

export function placesIn(text: string): Place[] {
  return Object.entries(names).flatMap(([place, pattern]) =>
    pattern.test(text) && isPlace(place) ? [place] : [],
  );
}

function isPlace(text: string): text is Place {
  return text in names;
}
