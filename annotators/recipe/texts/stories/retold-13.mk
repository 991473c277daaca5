⟦TEAM|Town⟧ rescue a draw at ⟦TEAM|Barrow⟧
⟦TEAM|Barrow⟧ were denied a first home win in six weeks by a late ⟦TEAM|Grimsby Town⟧ ⟦G1|leveller⟧ at ⟦VENUE|Holker Street⟧.
The ⟦TEAM|Bluebirds⟧ had ⟦G2|taken the lead⟧ from the spot in the first half through ⟦PERSON|Dean Moxley⟧ and should have been out of sight by the time the ⟦TEAM|Mariners⟧ ⟦G3|equalised⟧.
⟦PERSON|Moxley⟧'s ⟦G4|penalty⟧ was given for a push by ⟦PERSON|Scott Ironside⟧ on ⟦PERSON|Kyle Renshaw⟧. ⟦TEAM|Grimsby⟧'s players surrounded referee ⟦PERSON|Amy Dolan⟧, and keeper ⟦PERSON|Josef Brabec⟧ was booked for delaying the kick, but ⟦PERSON|Moxley⟧ was not put off and ⟦G5|sent ⟦PERSON|Brabec⟧ the wrong way⟧.
⟦PERSON|Renshaw⟧ had three chances to extend the lead. He lobbed over, he was thwarted by ⟦PERSON|Brabec⟧ in a one-on-one, and on ⟦MINUTE|58 minutes⟧ he rounded the keeper and hit the side-netting.
Boss ⟦PERSON|Darren Gill⟧ said afterwards that the miss was the turning point.
"⟦PERSON|Kyle⟧ will be gutted," ⟦PERSON|Gill⟧ said. "If that goes in it's three points. He's a young lad. I've told him the ⟦G6|penalty⟧ was all his work."
⟦TEAM|Grimsby⟧ offered very little. They had lost their last three without scoring and looked short of confidence. But their manager, ⟦PERSON|Lee Fairclough⟧, made a change of shape and the visitors grew into it. A ⟦PERSON|Charlie Boothe⟧ volley was headed off the line by ⟦PERSON|Moxley⟧, and ⟦PERSON|Ironside⟧ sent a header over.
In the ⟦MINUTE|88th minute⟧ ⟦TEAM|Barrow⟧ failed to clear a throw-in. ⟦PERSON|Boothe⟧ took a swing at it, the ball cannoned off ⟦PERSON|Renshaw⟧, and ⟦PERSON|Ironside⟧ ⟦G7|turned and shot⟧ past ⟦PERSON|Luke Daniels⟧.
The defender, who gave away the ⟦G8|penalty⟧, was the first to see the funny side.
"I was having a stinker," ⟦PERSON|Ironside⟧ said. "So to ⟦G9|get the goal⟧ was a bit of redemption. It's my first for two years. The last ⟦G10|one⟧ was at ⟦TEAM|Salford⟧ and we lost."
The point keeps ⟦TEAM|Grimsby⟧ in 19th. ⟦TEAM|Barrow⟧ are 14th.
⟦FURNITURE|Barrow (3-5-2): Daniels; Cole, Moxley, Tranter; Renshaw, Hirst, Bell, Amos, Kerr; Duffy, Lowry.⟧
=====GOALS=====
{"id": "G1", "scorer": "Scott Ironside", "team": "Grimsby Town", "minute": 88, "kind": "shot"}
{"id": "G2", "scorer": "Dean Moxley", "team": "Barrow", "kind": "penalty"}
{"id": "G3", "scorer": "Scott Ironside", "team": "Grimsby Town", "minute": 88, "kind": "shot"}
{"id": "G4", "scorer": "Dean Moxley", "team": "Barrow", "kind": "penalty"}
{"id": "G5", "scorer": "Dean Moxley", "team": "Barrow", "kind": "penalty", "score": "1-0"}
{"id": "G6", "scorer": "Dean Moxley", "team": "Barrow", "kind": "penalty"}
{"id": "G7", "scorer": "Scott Ironside", "team": "Grimsby Town", "minute": 88, "kind": "shot", "minute_text": "88th minute", "score": "1-1"}
{"id": "G8", "scorer": "Dean Moxley", "team": "Barrow", "kind": "penalty"}
{"id": "G9", "scorer": "Scott Ironside", "team": "Grimsby Town", "minute": 88, "kind": "shot"}
{"id": "G10", "scorer": "Scott Ironside", "scope": "background"}
