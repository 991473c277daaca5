Ten-man ⟦TEAM|Wales⟧ hold on in ⟦GPE|Zenica⟧ after early ⟦G1|double⟧

⟦TEAM|Wales⟧ came through a siege to win ⟦SCORE|2-1⟧ in ⟦GPE|Zenica⟧ on ⟦DATE|Thursday⟧, early ⟦G2|goals⟧ from ⟦PERSON|Tomos Garnon⟧ and ⟦PERSON|Iestyn Cadwallader⟧ proving just enough after ⟦PERSON|Dewi Skyrme⟧'s red card and a ⟦G3|reply⟧ by ⟦PERSON|Kenan Softić⟧.

Both ⟦NORP|Welsh⟧ ⟦G4|goals⟧ came in the first 17 minutes. ⟦TEAM|Bosnia and Herzegovina⟧'s ⟦G5|one⟧ came in the last 17.

Before any of them ⟦PERSON|Aled Trahearne⟧ had already made a save that mattered, his outstretched boot turning away ⟦PERSON|Amar Bešlić⟧'s shot from six yards after ⟦PERSON|Owain Puw⟧ had been outjumped.

The visitors went the length of the pitch and ⟦G6|scored⟧. ⟦PERSON|Marcus Llewelyn⟧'s clearance found ⟦PERSON|Cadwallader⟧ on the right; he exchanged passes with ⟦PERSON|Skyrme⟧ and looked up to see ⟦PERSON|Garnon⟧ unmarked. The ⟦TEAM|Swansea⟧ man let the ball run across him and ⟦G7|stroked it⟧ inside the post, with ⟦PERSON|Vedran Halilović⟧ wrong-footed. ⟦MINUTE|Nine minutes⟧ in.

If that was well made, the ⟦G8|second⟧ was a present. ⟦PERSON|Halilović⟧, no stranger to error in the ⟦COMPETITION|Championship⟧, fumbled a corner from ⟦PERSON|Garnon⟧ that was drifting behind. ⟦PERSON|Cadwallader⟧ said thank you and ⟦G9|tapped in⟧. It was his fifth ⟦G10|goal⟧ of the campaign, two behind the record.

"You'd have thought we'd be comfortable," said the ⟦TEAM|Wales⟧ manager. "I have never in my life felt less comfortable. I looked at the clock and it said twenty."

⟦TEAM|Bosnia⟧ sent on two forwards before the ⟦MINUTE|half-hour⟧. ⟦PERSON|Dino Ćatić⟧ hit the bar, ⟦PERSON|Bešlić⟧ sent a free-kick wide and ⟦PERSON|Tarik Muratović⟧'s ⟦G11|header⟧, in the third minute of first-half ⟦MINUTE|injury time⟧, was chalked off; he had used both hands on ⟦PERSON|Puw⟧ to reach it.

⟦PERSON|Skyrme⟧, booked for time-wasting on ⟦MINUTE|39⟧, was booked again on ⟦MINUTE|55⟧ for catching ⟦PERSON|Muratović⟧ on the ankle. ⟦PERSON|Llewelyn⟧ slotted in beside the centre-halves. ⟦TEAM|Wales⟧ did not have another shot.

They thought they had ridden it out when ⟦PERSON|Trahearne⟧ saved a penalty. It was ⟦PERSON|Bešlić⟧'s, hard and low, on ⟦MINUTE|68⟧, and the ⟦NORP|Welsh⟧ end celebrated it like a goal. But the hosts came again, and with ⟦MINUTE|13 minutes left⟧ a cross by ⟦PERSON|Ćatić⟧ was half cleared by ⟦PERSON|Cadwallader⟧ to the edge of the area. ⟦PERSON|Softić⟧, a defender with no goals in 44 internationals, saw his shot ⟦G12|take a touch off⟧ ⟦PERSON|Llewelyn⟧'s heel and loop over ⟦PERSON|Trahearne⟧.

⟦PERSON|Ćatić⟧ put one over, ⟦PERSON|Softić⟧ one wide. In the ⟦MINUTE|94th minute⟧ ⟦PERSON|Bešlić⟧ had the goal at his mercy and ⟦PERSON|Puw⟧ got back to clear off the line; the ball hit ⟦PERSON|Trahearne⟧, the bar, and ⟦PERSON|Trahearne⟧.

"They ⟦G13|scored⟧ with a deflection and missed a penalty, so if there's luck, it's been shared," ⟦PERSON|Garnon⟧ told ⟦ORG|S4C⟧. "I ⟦G14|got my goal⟧ early and I don't remember one thing that happened after it."

⟦TEAM|Wales⟧ have registered their fifth win. They are home to ⟦TEAM|Kazakhstan⟧ on ⟦DATE|Monday⟧ and in ⟦TEAM|Belgium⟧ in a month's time; two wins would take them to the ⟦COMPETITION|World Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tomos Garnon; Iestyn Cadwallader", "team": "Wales", "count": 2}
{"id": "G2", "scorer": "Tomos Garnon; Iestyn Cadwallader", "team": "Wales", "count": 2}
{"id": "G3", "scorer": "Kenan Softić", "team": "Bosnia and Herzegovina", "minute": 77, "kind": "shot"}
{"id": "G4", "scorer": "Tomos Garnon; Iestyn Cadwallader", "team": "Wales", "count": 2}
{"id": "G5", "scorer": "Kenan Softić", "team": "Bosnia and Herzegovina", "minute": 77, "kind": "shot"}
{"id": "G6", "scorer": "Tomos Garnon", "team": "Wales", "minute": 9, "assist": "Iestyn Cadwallader", "kind": "shot"}
{"id": "G7", "scorer": "Tomos Garnon", "team": "Wales", "minute": 9, "assist": "Iestyn Cadwallader", "kind": "shot", "minute_text": "Nine minutes"}
{"id": "G8", "scorer": "Iestyn Cadwallader", "team": "Wales", "kind": "shot"}
{"id": "G9", "scorer": "Iestyn Cadwallader", "team": "Wales", "kind": "shot"}
{"id": "G10", "scorer": "Iestyn Cadwallader", "team": "Wales", "kind": "shot"}
{"id": "G11", "scorer": "Tarik Muratović", "team": "Bosnia", "minute": 45, "added": 3, "kind": "header", "outcome": "ruled out", "minute_text": "third minute of first-half injury time"}
{"id": "G12", "scorer": "Kenan Softić", "team": "Bosnia and Herzegovina", "minute": 77, "kind": "shot", "minute_text": "13 minutes left"}
{"id": "G13", "scorer": "Kenan Softić", "team": "Bosnia and Herzegovina", "minute": 77, "kind": "shot"}
{"id": "G14", "scorer": "Tomos Garnon", "team": "Wales", "minute": 9, "assist": "Iestyn Cadwallader", "kind": "shot"}
