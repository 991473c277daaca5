⟦TEAM|Man City⟧ ratings: ⟦PERSON|Arango⟧'s ⟦G1|brace⟧ digs champions out of a hole

It took ⟦TEAM|Manchester City⟧ an hour to reply to ⟦PERSON|Khadim Faye⟧'s early ⟦G2|goal⟧, but once they had ⟦G3|done so⟧ ⟦TEAM|Wolves⟧ were overrun. Ratings from the ⟦VENUE|Etihad Stadium⟧ after a ⟦SCORE|3-1⟧ home win.

⟦PERSON|Hannes Böhm⟧ (goalkeeper)
Nearly at fault for the ⟦G4|opener⟧, though it took a nick off his own man. Good stop from ⟦PERSON|Euan Guthrie⟧ on ⟦MINUTE|40⟧. 6/10

⟦PERSON|Adam Skerritt⟧ (centre-back)
⟦PERSON|Faye⟧ beat him too easily when the ball was lost in midfield; in the ⟦MINUTE|seventh minute⟧ the ⟦TEAM|Wolves⟧ striker ⟦G5|slid it past⟧ ⟦PERSON|Böhm⟧ with ⟦PERSON|Skerritt⟧ trailing. Made amends at the death. His ⟦G6|header⟧ in the ⟦MINUTE|83rd minute⟧ was the best moment of his season. 7/10

⟦PERSON|Will Tasker⟧ (left-back)
Cut out three dangerous crosses and got forward to supply one of his own, from which ⟦PERSON|Moises Arango⟧ ⟦G7|got his second⟧. 8/10

⟦PERSON|Theo Blanchard-Cox⟧ (midfield)
Hit the angle on ⟦MINUTE|12⟧. Had a ⟦G8|goal⟧ disallowed in the ⟦MINUTE|25th minute⟧, VAR ruling that ⟦PERSON|Arango⟧ had impeded the keeper, and you couldn't blame him for kicking the post. Withdrawn at ⟦MINUTE|half-time⟧ with a tight calf. 6/10

⟦PERSON|Moises Arango⟧ (striker)
Had been a passenger. But when ⟦PERSON|Sam Iveson⟧'s shot was spilled just after the ⟦MINUTE|hour⟧ he was the one alive to it, ⟦G9|bundling in⟧ from a yard in the ⟦MINUTE|62nd minute⟧. Four minutes? Five? It wasn't long before he was at it again, ⟦G10|side-footing home⟧ to ⟦G11|make it 18⟧ for the campaign. Missed a sitter for his treble. 9/10

⟦PERSON|Sam Iveson⟧ (sub)
The game turned when he came on. Slotted in behind the striker and made things happen. 8/10

Quotes

⟦TEAM|City⟧'s ⟦PERSON|Marc Delacroix⟧ told ⟦ORG|Match of the Day⟧: "I don't change at ⟦MINUTE|half-time⟧ because we are bad, I change because somebody's injured. And the boy who comes on is the best on the pitch. Sometimes you're stupid and lucky.

"We ⟦G12|conceded⟧ and we waited for something. You can't wait. We've made two ⟦G13|goals⟧ by running in behind, no more. It's not poetry. The ⟦G14|third⟧ is a set-piece, it's from the coach, not me.

"The ⟦G15|one⟧ they take away, I think it's right."

⟦TEAM|Wolves⟧ head coach ⟦PERSON|Dale Ormerod⟧ said: "For an hour I was dreaming. Then our keeper drops one. He's 19, it's his third start, and it ⟦G16|changes the game⟧. He was in tears. I told him: ⟦PERSON|Moises Arango⟧ has ⟦G17|scored 18⟧ and he's ⟦G18|scored 16⟧ of them against somebody else.

"Our ⟦G19|goal⟧ was terrific, a proper counter-attack. If we'd hung on ten more minutes it could have got nervy for them."

⟦TEAM|Wolves⟧ have ⟦TEAM|Brentford⟧ at ⟦VENUE|Molineux⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|City⟧ travel in the ⟦COMPETITION|Champions League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Moises Arango", "team": "Manchester City", "count": 2, "kind": "shot"}
{"id": "G2", "scorer": "Khadim Faye", "team": "Wolves", "minute": 7, "kind": "shot"}
{"id": "G3", "scorer": "Moises Arango", "team": "Manchester City", "kind": "shot", "minute": 62}
{"id": "G4", "scorer": "Khadim Faye", "team": "Wolves", "minute": 7, "kind": "shot"}
{"id": "G5", "scorer": "Khadim Faye", "team": "Wolves", "minute": 7, "kind": "shot", "minute_text": "seventh minute"}
{"id": "G6", "scorer": "Adam Skerritt", "team": "Manchester City", "kind": "header", "minute": 83, "minute_text": "83rd minute"}
{"id": "G7", "scorer": "Moises Arango", "team": "Manchester City", "kind": "shot"}
{"id": "G8", "scorer": "Theo Blanchard-Cox", "team": "Manchester City", "outcome": "ruled out", "minute": 25, "minute_text": "25th minute"}
{"id": "G9", "scorer": "Moises Arango", "team": "Manchester City", "kind": "shot", "minute": 62, "minute_text": "62nd minute"}
{"id": "G10", "scorer": "Moises Arango", "team": "Manchester City", "kind": "shot"}
{"id": "G11", "scorer": "Moises Arango", "team": "Manchester City", "kind": "shot"}
{"id": "G12", "scorer": "Khadim Faye", "team": "Wolves", "minute": 7, "kind": "shot"}
{"id": "G13", "scorer": "Moises Arango", "team": "Manchester City", "count": 2, "kind": "shot"}
{"id": "G14", "scorer": "Adam Skerritt", "team": "Manchester City", "kind": "header", "minute": 83}
{"id": "G15", "scorer": "Theo Blanchard-Cox", "team": "Manchester City", "outcome": "ruled out", "minute": 25}
{"id": "G16", "scorer": "Moises Arango", "team": "Manchester City", "kind": "shot", "minute": 62}
{"id": "G17", "scorer": "Moises Arango", "count": 18, "scope": "background"}
{"id": "G18", "scorer": "Moises Arango", "count": 16, "scope": "background"}
{"id": "G19", "scorer": "Khadim Faye", "team": "Wolves", "minute": 7, "kind": "shot"}
