⟦PERSON|Vandenhende⟧ ⟦G1|winner⟧ as ⟦TEAM|Bologna⟧ pip ⟦TEAM|Lecce⟧

A ⟦G2|goal⟧ ⟦MINUTE|two minutes into stoppage time⟧ by ⟦PERSON|Ruben Vandenhende⟧ saw ⟦TEAM|Bologna⟧ get past stubborn ⟦TEAM|Lecce⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday⟧ and stay in touch with ⟦COMPETITION|Serie A⟧'s top six. Earlier ⟦PERSON|Stipe Marasović⟧ had ⟦G3|given them the lead⟧ and the visitors had ⟦G4|responded⟧ through ⟦PERSON|Wisdom Ankrah⟧.

⟦TEAM|Lecce⟧ have won once away from home in a year and it showed, for ⟦TEAM|Bologna⟧ should have been out of sight. ⟦PERSON|Marasović⟧ rattled the frame of the goal on ⟦MINUTE|eight minutes⟧ and ⟦PERSON|Leandro Chiappetta⟧ had a couple of attempts pushed away by ⟦PERSON|Samuele Tosetto⟧; ⟦PERSON|Vandenhende⟧ sent a header back across the six-yard box with no takers. When it came, ⟦PERSON|Marasović⟧'s ⟦G5|goal⟧ was a gem: he collected ⟦PERSON|Giulio Ferramonti⟧'s throw, flicked it up, turned ⟦PERSON|Besnik Shkurti⟧ and, as it dropped, ⟦G6|lashed it⟧ into the top corner. There were ⟦MINUTE|27 minutes⟧ gone.

⟦TEAM|Lecce⟧ coach ⟦PERSON|Orazio Cassandro⟧ took his time to react, but on ⟦MINUTE|55⟧ he sent on ⟦PERSON|Ankrah⟧, a 19-year-old ⟦NORP|Ghanaian⟧, and switched ⟦PERSON|Shkurti⟧ to right wing-back. From there ⟦PERSON|Shkurti⟧ sent in a deep ball that ⟦PERSON|Ferramonti⟧ could not reach. ⟦PERSON|Ankrah⟧, behind him, took it down and ⟦G7|finished crisply⟧ through ⟦PERSON|Kacper Zielonka⟧'s legs with his second touch as a ⟦COMPETITION|Serie A⟧ player.

They had the ball in the ⟦TEAM|Bologna⟧ net a second time on ⟦MINUTE|78 minutes⟧. ⟦PERSON|Shkurti⟧ ⟦G8|hammered it in⟧ from a corner, but ⟦PERSON|Ankrah⟧, in front of ⟦PERSON|Zielonka⟧, was guilty of blocking the keeper, and the celebrations were cut short by referee ⟦PERSON|Alessio Quadrelli⟧.

⟦TEAM|Bologna⟧, stung, poured forward. ⟦PERSON|Chiappetta⟧ saw an effort kicked clear on the line by ⟦PERSON|Davide Milani-Osei⟧. ⟦PERSON|Marasović⟧ volleyed into the side-netting. ⟦PERSON|Tosetto⟧ saved from ⟦PERSON|Ferramonti⟧ with the tip of his boot. The corner from that was cleared, it came in again, ⟦PERSON|Chiappetta⟧ touched it sideways and ⟦PERSON|Vandenhende⟧'s first-time ⟦G9|drive⟧ took a slight deflection on its way in.

"On the balance of the chances, yes, we deserved it," said ⟦TEAM|Bologna⟧ coach ⟦PERSON|Tullio Farneti⟧. "But at ⟦SCORE|1-1⟧ we weren't there. They ⟦G10|scored a second⟧, and I still don't know why they blew. If that stands we lose."

The ⟦NORP|Belgian⟧'s ⟦G11|winner⟧ was his third ⟦G12|goal⟧ of the season and, remarkably, his third in ⟦MINUTE|added time⟧: ⟦TEAM|Cagliari⟧ and ⟦TEAM|Monza⟧ were the opponents before.
=====GOALS=====
{"id": "G1", "scorer": "Ruben Vandenhende", "team": "Bologna", "minute": 90, "added": 2, "assist": "Leandro Chiappetta", "kind": "shot"}
{"id": "G2", "scorer": "Ruben Vandenhende", "team": "Bologna", "minute": 90, "added": 2, "assist": "Leandro Chiappetta", "kind": "shot", "minute_text": "two minutes into stoppage time"}
{"id": "G3", "scorer": "Stipe Marasović", "team": "Bologna", "minute": 27, "assist": "Giulio Ferramonti", "kind": "shot"}
{"id": "G4", "scorer": "Wisdom Ankrah", "team": "Lecce", "assist": "Besnik Shkurti", "kind": "shot"}
{"id": "G5", "scorer": "Stipe Marasović", "team": "Bologna", "minute": 27, "assist": "Giulio Ferramonti", "kind": "shot", "minute_text": "27 minutes"}
{"id": "G6", "scorer": "Stipe Marasović", "team": "Bologna", "minute": 27, "assist": "Giulio Ferramonti", "kind": "shot", "minute_text": "27 minutes"}
{"id": "G7", "scorer": "Wisdom Ankrah", "team": "Lecce", "assist": "Besnik Shkurti", "kind": "shot"}
{"id": "G8", "scorer": "Besnik Shkurti", "team": "Lecce", "minute": 78, "outcome": "ruled out", "minute_text": "78 minutes"}
{"id": "G9", "scorer": "Ruben Vandenhende", "team": "Bologna", "minute": 90, "added": 2, "assist": "Leandro Chiappetta", "kind": "shot"}
{"id": "G10", "scorer": "Besnik Shkurti", "team": "Lecce", "minute": 78, "outcome": "ruled out"}
{"id": "G11", "scorer": "Ruben Vandenhende", "team": "Bologna", "minute": 90, "added": 2, "assist": "Leandro Chiappetta", "kind": "shot"}
{"id": "G12", "scorer": "Ruben Vandenhende", "team": "Bologna", "minute": 90, "added": 2, "assist": "Leandro Chiappetta", "kind": "shot"}
