The 200 club: ⟦PERSON|Stuart Ormerod⟧’s landmark in his own words
⟦FURNITURE|Plymouth Live⟧
On ⟦DATE|November 14⟧, at ⟦VENUE|Home Park⟧, against ⟦TEAM|Cheltenham⟧, ⟦PERSON|Stuart Ormerod⟧ ⟦G1|scored his 200th league goal⟧. He’s 37. Here, with the aid of a cup of tea and a scrapbook kept by his wife, ⟦PERSON|Joanne⟧, the ⟦TEAM|Plymouth Argyle⟧ striker goes back through a few of them.
No 1 (for ⟦TEAM|Torquay⟧, v ⟦TEAM|Rochdale⟧, ⟦DATE|2008⟧)
“⟦PERSON|Wayne Carlin⟧ hit a free-kick that was going in the car park. It came back off a floodlight, I’m not joking, the linesman never saw, and I ⟦G2|nodded it in⟧. ⟦PERSON|Sammy Kenworthy⟧ was in goal for them. He still messages me every year to say it should have been a drop ball.”
No 23 (for ⟦TEAM|Torquay⟧, v ⟦TEAM|Exeter⟧, ⟦DATE|2010⟧)
“A derby ⟦G3|winner⟧, 89 minutes. I got chased down the Pop Side by a policeman.”
No 50 (for ⟦TEAM|Bristol Rovers⟧, v ⟦TEAM|Oxford⟧, ⟦DATE|2012⟧)
“Penalty. The keeper, ⟦PERSON|Ryan Clarkeson⟧, got both hands to it and it ⟦G4|went in⟧. I’d missed two the week before so I just closed my eyes. I was fined for swearing, which was fair.”
No 88 (for ⟦TEAM|Swindon⟧, v ⟦TEAM|Rovers⟧, ⟦DATE|2014⟧)
“Nobody forgave me for that. ⟦PERSON|Nathan Thompsett⟧ cut it back, I’ve ⟦G5|side-footed it in⟧, and I didn’t celebrate, and they booed me for not celebrating.”
No 141 (for ⟦TEAM|Argyle⟧, v ⟦TEAM|Portsmouth⟧, play-off semi, ⟦DATE|2019⟧)
“We were behind. ⟦PERSON|Ben Closey⟧ had ⟦G6|scored⟧ for them in the first half and we’d had one shot. ⟦PERSON|Danny Maynard⟧ did a trick. I’ve never seen him do a trick before or since. And I ⟦G7|volleyed it⟧.”
No 200
“People have been asking since ⟦DATE|September⟧. I hit the bar at ⟦TEAM|Barrow⟧. I had one off the line at ⟦TEAM|Crawley⟧. I started thinking it wouldn’t come. And then ⟦PERSON|Tegan Finch-Hall⟧ has a pop from miles out, it hits me on the hip and ⟦G8|wrong-foots the keeper⟧, ⟦PERSON|Owen Evanson⟧. That’s how it should be. That’s me.”
⟦TEAM|Argyle⟧ won ⟦SCORE|2-0⟧ that day, ⟦PERSON|Tegan Finch-Hall⟧ ⟦G9|getting the second⟧. ⟦PERSON|Ormerod⟧ has not scored since and has no plans to stop. “There’s a lad at ⟦TEAM|Grimsby⟧ on 204,” he says.
⟦FURNITURE|Read next: Argyle’s injury list grows⟧
=====GOALS=====
{"id": "G1", "scorer": "Stuart Ormerod", "team": "Plymouth Argyle", "scope": "background"}
{"id": "G2", "scorer": "Stuart Ormerod", "team": "Torquay", "scope": "background", "kind": "header"}
{"id": "G3", "scorer": "Stuart Ormerod", "team": "Torquay", "scope": "background"}
{"id": "G4", "scorer": "Stuart Ormerod", "team": "Bristol Rovers", "scope": "background", "kind": "penalty"}
{"id": "G5", "scorer": "Stuart Ormerod", "team": "Swindon", "scope": "background", "kind": "shot", "assist": "Nathan Thompsett"}
{"id": "G6", "scorer": "Ben Closey", "team": "Portsmouth", "scope": "background"}
{"id": "G7", "scorer": "Stuart Ormerod", "team": "Plymouth Argyle", "scope": "background", "kind": "volley", "assist": "Danny Maynard"}
{"id": "G8", "scorer": "Stuart Ormerod", "team": "Plymouth Argyle", "scope": "background"}
{"id": "G9", "scorer": "Tegan Finch-Hall", "team": "Plymouth Argyle", "scope": "background"}
