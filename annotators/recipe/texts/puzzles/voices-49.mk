⟦G4|Own goal⟧, red card, floodlight failure: just another ⟦DATE|Tuesday⟧ for ⟦TEAM|Marine⟧

It was an evening with a bit of everything at ⟦VENUE|Rossett Park⟧ as ⟦TEAM|Marine⟧'s match against ⟦TEAM|Curzon Ashton⟧ was first delayed, then held up, and eventually won.

A power cut shortly before kick-off meant that the teams emerged at 8.10pm. Those who stayed saw ⟦TEAM|Marine⟧ take it ⟦SCORE|1-0⟧ through an ⟦G1|own goal⟧, play the last quarter with ten men and live to tell the tale.

⟦TEAM|Marine⟧ were the better side in the first half, if not by much. ⟦PERSON|Michael Sturridge-Owen⟧ clipped the bar with a header; ⟦PERSON|Tom Catterall⟧'s daisy-cutter was kept out by ⟦PERSON|Adam Rostron⟧'s trailing leg.

For ⟦TEAM|Curzon⟧, ex-⟦TEAM|Tranmere⟧ forward ⟦PERSON|Luke Fogg⟧ forced a full-length save out of ⟦PERSON|Nial Darby⟧ with a rising drive and then fired in a corner that the keeper needed two attempts to gather.

The lights went off again in the ⟦MINUTE|41st minute⟧. When they came back on, ⟦MINUTE|14 minutes later⟧, ⟦TEAM|Curzon⟧ seemed to be the ones still in the dark. ⟦PERSON|Catterall⟧, their tormentor all night, got to the line and drilled a ball across, and ⟦PERSON|Jake Pilling⟧, facing his own goal, ⟦G2|sent it past ⟦PERSON|Rostron⟧⟧ with a clearance that was aimed at the corner flag.

⟦PERSON|Ged Loughran⟧'s men had opportunities to double the advantage. ⟦PERSON|Sturridge-Owen⟧ had a shot cleared by the unlucky ⟦PERSON|Pilling⟧, who nodded another of his efforts over later. But after ⟦PERSON|Catterall⟧ was shown a straight red card on ⟦MINUTE|69 minutes⟧, for a high boot on ⟦PERSON|Fogg⟧, it was backs to the wall.

⟦PERSON|Fogg⟧, twice, went close. He also had the ball in the net with ⟦MINUTE|five to play⟧, ⟦G5|turning in⟧ a loose ball, but play was pulled back for an earlier foul by the same player on ⟦PERSON|Darby⟧. The home support didn't breathe until the whistle, at nine minutes past ten.

"I've run out of nails," ⟦PERSON|Loughran⟧ told the ⟦ORG|Crosby Herald⟧. "It's a scruffy ⟦G3|goal⟧, but I'd take a scruffy one every week."

⟦TEAM|Marine⟧ are up to eighth. They'll appeal against ⟦PERSON|Catterall⟧'s dismissal before the trip to ⟦TEAM|Radcliffe⟧.

⟦FURNITURE|Attendance: 688. Man of the match: Nial Darby⟧
=====GOALS=====
{"id": "G1", "scorer": "Jake Pilling", "team": "Marine", "kind": "own goal"}
{"id": "G2", "scorer": "Jake Pilling", "team": "Marine", "kind": "own goal"}
{"id": "G3", "scorer": "Jake Pilling", "team": "Marine", "kind": "own goal"}
{"id": "G4", "scorer": "Jake Pilling", "team": "Marine", "kind": "own goal"}
{"id": "G5", "scorer": "Luke Fogg", "team": "Curzon Ashton", "minute": 85, "outcome": "ruled out", "kind": "shot", "minute_text": "five to play"}
