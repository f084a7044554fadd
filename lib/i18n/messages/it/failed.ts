import type { failed as english } from "@/lib/i18n/messages/en/failed";

export const failed: typeof english = {
  title: "Questa pagina si è fermata",
  text: "La causa è in Portwise. Ciò che è stato inserito nella procedura è conservato.",
  again: "Mostra di nuovo",
  home: "Alla prima pagina",
  code: "Per segnalarlo basta indicare {digest}: nel registro del server accanto c’è il motivo.",
};
