/** The way out, for a customer or a reader of a report on a computer that others use too. */
export const leave = {
  title: "Leave",
  shared: "Do others use this computer too?",
  now: "Leave now",
  stay: "Stay",
  offline: "Portwise cannot be reached just now, so nothing was forgotten yet. Try it once more.",
  session: {
    leave: "Leave this session on this computer",
    means:
      "This browser forgets the session and the password that you typed. What you agreed on stays with the team, and so does a password that you left sealed: take it back first if it is not to stay. To come in again, you need the link or a new code.",
  },
  report: {
    leave: "Forget this report on this computer",
    means:
      "This browser forgets the report. To open it again, you need its link: make one first if you have none.",
  },
  left: {
    title: "You have left",
    lead: "This browser has forgotten it all: the way in, and what you typed here.",
    kept: "Files that you saved or printed are still where you put them.",
    back: "To come back, open the link again, or ask the person who helps you for a new code.",
    enter: "Enter with a code",
  },
};
