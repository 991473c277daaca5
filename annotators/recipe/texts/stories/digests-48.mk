⟦TEAM|O's⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Reading⟧: madness, and two points chucked away
⟦FURNITURE|Orient Outlook blog. Words: Gaz⟧

I've had a night's sleep and I still can't work out how we didn't win that. Three up. At home. Against a side with one win on their travels since ⟦DATE|August⟧.

Let's do the good bit. ⟦PERSON|Frank Oduro⟧ was unplayable. The ⟦G1|first⟧, in the ⟦MINUTE|fifth minute⟧, was all his own work: nicked it off ⟦PERSON|Regan Doyle⟧, one touch, bottom corner. For the ⟦G2|second⟧ he was provider, his cross ⟦G3|turned in⟧ by ⟦PERSON|Liam Stannard⟧, and that was ⟦MINUTE|22⟧. And the ⟦G4|third⟧? Ask the ⟦TEAM|Reading⟧ keeper. ⟦PERSON|Sid Waxman⟧'s clearance, a free-kick from inside our own half, bounced once and went ⟦G5|over his head⟧. ⟦PERSON|Waxman⟧'s ⟦G6|first⟧ since he was in the under-15s.

⟦VENUE|Brisbane Road⟧ was bouncing. I'd told my lad we could get five.

Then they get ⟦G7|one⟧. Nothing ⟦G8|goal⟧. ⟦PERSON|Jack Nethercott⟧, penalty, after a coming-together that I've watched eight times and still can't see. On the stroke of ⟦MINUTE|half-time⟧ as well. Suddenly it's a different team talk.

Give the ⟦TEAM|Royals⟧ their due, they came out flying. ⟦PERSON|Callum Tisdale⟧'s header on ⟦MINUTE|50⟧ was kept out by the woodwork. ⟦PERSON|Mikey Rudkin⟧ ⟦G9|nodded another in⟧ on ⟦MINUTE|54⟧, and at ⟦SCORE|3-2⟧ you could feel it. We hadn't had a shot in half an hour when ⟦PERSON|Oduro⟧ broke clear, and if he squares it to ⟦PERSON|Stannard⟧ it's over. He went himself, hit the keeper.

You know the rest. ⟦MINUTE|Fourth minute⟧ of six, a long ball, ⟦PERSON|Ben Sargeant⟧ stayed on his line when he should've come, and ⟦PERSON|Tisdale⟧, their smallest player, ⟦G10|got his head to it⟧.

I don't blame ⟦PERSON|Sargeant⟧ for the ⟦G11|equaliser⟧, I blame him for the two before it. Northampton on ⟦DATE|Saturday⟧. Don't score three.
=====GOALS=====
{"id": "G1", "scorer": "Frank Oduro", "team": "Orient", "minute": 5, "minute_text": "fifth minute", "kind": "shot"}
{"id": "G2", "scorer": "Liam Stannard", "team": "Orient", "minute": 22, "assist": "Frank Oduro"}
{"id": "G3", "scorer": "Liam Stannard", "team": "Orient", "minute": 22, "minute_text": "22", "assist": "Frank Oduro"}
{"id": "G4", "scorer": "Sid Waxman", "team": "Orient", "kind": "free kick"}
{"id": "G5", "scorer": "Sid Waxman", "team": "Orient", "kind": "free kick"}
{"id": "G6", "scorer": "Sid Waxman", "team": "Orient", "kind": "free kick"}
{"id": "G7", "scorer": "Jack Nethercott", "team": "Reading", "kind": "penalty"}
{"id": "G8", "scorer": "Jack Nethercott", "team": "Reading", "kind": "penalty"}
{"id": "G9", "scorer": "Mikey Rudkin", "team": "Reading", "minute": 54, "minute_text": "54", "kind": "header"}
{"id": "G10", "scorer": "Callum Tisdale", "team": "Reading", "minute": 90, "added": 4, "kind": "header"}
{"id": "G11", "scorer": "Callum Tisdale", "team": "Reading", "minute": 90, "added": 4, "kind": "header"}
