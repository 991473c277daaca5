Coach ⟦PERSON|Lee Kang-seok⟧: "⟦TEAM|Vietnam⟧ is not afraid of second leg in ⟦GPE|Bangkok⟧"

On the evening of ⟦DATE|December 28⟧, ⟦TEAM|Vietnam⟧ drew ⟦SCORE|2-2⟧ with ⟦TEAM|Thailand⟧ in the first leg of the ⟦COMPETITION|ASEAN Cup⟧ final at ⟦VENUE|My Dinh Stadium⟧, after twice leading the score.

According to the ⟦NORP|Korean⟧ coach, the result is regrettable but does not decide anything. "We ⟦G1|scored two goals⟧, we also had opportunity to score third and fourth. If the referee gives the penalty in the ⟦MINUTE|65th minute⟧, the story is different," he shared in the press conference. "I saw it again. I have my opinion but I keep it in the pocket."

⟦TEAM|Vietnam⟧ opened lively and had an early joy: right in the ⟦MINUTE|5th minute⟧, ⟦PERSON|Nguyen Van Khoa⟧ ⟦G2|opened the score⟧ with a shot from the edge of the box after ⟦NORP|Thai⟧ defense cleared carelessly. However, in the ⟦MINUTE|38th minute⟧, ⟦PERSON|Supachok Wongsri⟧ ⟦G3|equalized ⟦SCORE|1-1⟧⟧ for the ⟦TEAM|War Elephants⟧ following a corner kick situation.

In the second half, substitute ⟦PERSON|Tran Duc Loc⟧ just entered the field for 3 minutes then ⟦G4|raised the score to ⟦SCORE|2-1⟧⟧ (⟦MINUTE|61st minute⟧). Goalkeeper ⟦PERSON|Le Quang Dat⟧ continuously saved the home team, but in the ⟦MINUTE|90+2 minute⟧ he could not stop ⟦PERSON|Teerapat Chaiwan⟧ from ⟦G5|finishing close range⟧.

"The ⟦G6|last goal⟧, it's my mistake, I came out half step late," ⟦PERSON|Quang Dat⟧ said with red eyes. "I apologize to the fans."

Coach ⟦PERSON|Masato Ihara-Lopes⟧ of ⟦TEAM|Thailand⟧ did not hide excitement. The ⟦NORP|Japanese⟧-Brazilian said that away ⟦G7|equaliser⟧ "has the weight of gold", though in this tournament the away goal rule is not applied.

The second leg will take place in ⟦GPE|Bangkok⟧ on ⟦DATE|January 1⟧. ⟦ORG|VFF⟧ confirmed that ⟦PERSON|Pham Hoang Minh⟧ is suspended. ⟦FURNITURE|See more: Ticket price of ASEAN Cup final rises dizzyingly⟧
=====GOALS=====
{"id": "G1", "scorer": "Nguyen Van Khoa; Tran Duc Loc", "team": "Vietnam", "count": 2}
{"id": "G2", "scorer": "Nguyen Van Khoa", "team": "Vietnam", "minute": 5, "kind": "shot", "minute_text": "5th minute"}
{"id": "G3", "scorer": "Supachok Wongsri", "team": "Thailand", "minute": 38, "minute_text": "38th minute"}
{"id": "G4", "scorer": "Tran Duc Loc", "team": "Vietnam", "minute": 61, "minute_text": "61st minute", "score": "2-1"}
{"id": "G5", "scorer": "Teerapat Chaiwan", "team": "Thailand", "minute": 90, "added": 2, "kind": "shot", "minute_text": "90+2 minute"}
{"id": "G6", "scorer": "Teerapat Chaiwan", "team": "Thailand", "minute": 90, "added": 2, "kind": "shot"}
{"id": "G7", "scorer": "Teerapat Chaiwan", "team": "Thailand", "minute": 90, "added": 2, "kind": "shot"}
