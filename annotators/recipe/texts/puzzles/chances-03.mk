⟦TEAM|Gent⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Genk⟧: ⟦PERSON|Adu-Mensah⟧ ⟦G5|strikes⟧ early before ⟦PERSON|Devriendt⟧ saves the day
⟦TEAM|KAA Gent⟧ held on for a ⟦SCORE|1-0⟧ win over ⟦TEAM|Racing Genk⟧ at the ⟦VENUE|Planet Group Arena⟧ on ⟦DATE|Sunday⟧, with goalkeeper ⟦PERSON|Wout Devriendt⟧ making 11 saves, one of them from the penalty spot.
⟦PERSON|Yaw Adu-Mensah⟧'s early ⟦G1|goal⟧ separated the sides and sends the ⟦TEAM|Buffalos⟧ up to second in the ⟦COMPETITION|Pro League⟧.
The ⟦G2|goal⟧ arrived inside ⟦MINUTE|six minutes⟧. ⟦PERSON|Bryan Cools⟧ sent over a free-kick from the left, ⟦PERSON|Milan Hrubesch⟧ headed it back across, and the ⟦NORP|Ghanaian⟧ ⟦G3|stabbed it past ⟦PERSON|Ruud Claassen⟧⟧ from close range.
After that it was nearly all ⟦TEAM|Genk⟧. ⟦PERSON|Kazuma Ebihara⟧ had a fierce drive beaten away, ⟦PERSON|Simen Ulvestad⟧ headed the corner against the post, and in the ⟦MINUTE|22nd minute⟧ the ⟦NORP|Norwegian⟧ lifted a shot over with the goal at his mercy.
⟦TEAM|Gent⟧ might have doubled their lead on the break shortly before ⟦MINUTE|half-time⟧. ⟦PERSON|Cools⟧ got in behind ⟦PERSON|Noah Baert⟧ and clipped the ball past ⟦PERSON|Claassen⟧, but it rolled along the line and away to safety.
⟦TEAM|Genk⟧ were awarded a penalty on ⟦MINUTE|54 minutes⟧ after ⟦PERSON|Hrubesch⟧ handled ⟦PERSON|Ebihara⟧'s cross. ⟦PERSON|Ulvestad⟧ struck it well enough; ⟦PERSON|Devriendt⟧ got down and got both hands to it. The 20-year-old then sprang up to turn ⟦PERSON|Baert⟧'s follow-up over the bar.
The visitors believed they had ⟦G6|levelled⟧ with ⟦MINUTE|12 minutes left⟧. Substitute ⟦PERSON|Ousmane Keita⟧ ⟦G4|poked in⟧ after ⟦PERSON|Devriendt⟧ had palmed out a cross from ⟦PERSON|Jelle Smets⟧, but VAR spotted that the ball had run out of play before ⟦PERSON|Smets⟧ delivered it.
⟦PERSON|Ebihara⟧ then shot against the inside of the upright in the ⟦MINUTE|88th⟧, and in ⟦MINUTE|stoppage time⟧ ⟦PERSON|Claassen⟧ himself went up for a corner and had a header cleared off the line by ⟦PERSON|Adu-Mensah⟧.
"I ⟦G7|scored⟧ at one end and I made a save at the other," the forward said with a grin. "But the man of the match is ⟦PERSON|Wout⟧. He kept us in it. He came through our academy and now he's carrying us."
⟦TEAM|Genk⟧ coach ⟦PERSON|Stijn Verlinde⟧ was not in the mood to joke. "Twenty-six shots to five. I've looked at it again and I can't be angry with my players. Sometimes the ball doesn't want to go in."
⟦TEAM|Gent⟧ travel to ⟦TEAM|Club Brugge⟧ on ⟦DATE|Friday⟧. ⟦TEAM|Genk⟧, now without a win in four, host ⟦TEAM|Westerlo⟧.
⟦FURNITURE|Gent: Devriendt 9; Smolders 6, Hrubesch 6, Naert 7, Lievens 6; Cools 7, Faye 6; Adu-Mensah 8⟧
=====GOALS=====
{"id": "G1", "scorer": "Yaw Adu-Mensah", "team": "KAA Gent", "minute": 6, "assist": "Milan Hrubesch", "kind": "shot"}
{"id": "G2", "scorer": "Yaw Adu-Mensah", "team": "KAA Gent", "minute": 6, "minute_text": "six minutes", "assist": "Milan Hrubesch", "kind": "shot"}
{"id": "G3", "scorer": "Yaw Adu-Mensah", "team": "KAA Gent", "minute": 6, "minute_text": "six minutes", "assist": "Milan Hrubesch", "kind": "shot"}
{"id": "G4", "scorer": "Ousmane Keita", "team": "Racing Genk", "minute": 78, "minute_text": "12 minutes left", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Yaw Adu-Mensah", "team": "KAA Gent", "minute": 6, "assist": "Milan Hrubesch", "kind": "shot"}
{"id": "G6", "scorer": "Ousmane Keita", "team": "Racing Genk", "minute": 78, "minute_text": "12 minutes left", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Yaw Adu-Mensah", "team": "KAA Gent", "minute": 6, "assist": "Milan Hrubesch", "kind": "shot"}
