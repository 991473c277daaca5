NATIONAL LEAGUE NORTH ROUND-UP: ⟦TEAM|Silkmen⟧ march on as ⟦TEAM|Iron⟧ rust

⟦TEAM|Macclesfield⟧ made it six wins on the spin after ⟦G1|goals⟧ in either half from ⟦PERSON|Neil Hargreaves-Poole⟧ and ⟦PERSON|Aaron Tumelty⟧ saw off ⟦TEAM|Chester⟧ ⟦SCORE|2-0⟧ at a packed ⟦VENUE|Moss Rose⟧. ⟦PERSON|Hargreaves-Poole⟧ ⟦G2|nodded in⟧ on ⟦MINUTE|22 minutes⟧; ⟦PERSON|Tumelty⟧ ⟦G3|capped it⟧ ⟦MINUTE|five minutes from time⟧ with the ⟦TEAM|Seals⟧, down to ten, appealing for a foul on keeper ⟦PERSON|Josh Cantwell⟧.

Second-placed ⟦TEAM|Scunthorpe United⟧ could not keep pace and went down ⟦SCORE|3-2⟧ at home to ⟦TEAM|Buxton⟧. The ⟦TEAM|Iron⟧ led twice, through ⟦PERSON|Ritchie Dalglish-Moore⟧’s ⟦MINUTE|tenth-minute⟧ ⟦G4|spot-kick⟧ and ⟦PERSON|Ben Wakelin⟧’s ⟦G5|header⟧ on the stroke of ⟦MINUTE|half-time⟧, but the ⟦TEAM|Bucks⟧ would not lie down. ⟦PERSON|Marlon Prosper⟧ ⟦G6|equalised⟧ the first time (⟦MINUTE|31⟧), ⟦PERSON|Shaun Duxbury⟧ ⟦G7|did likewise⟧ on ⟦MINUTE|66⟧ and ⟦PERSON|Prosper⟧ ⟦G8|won it⟧ in the ⟦MINUTE|85th⟧ with the sort of goal that gets played on loop.

⟦TEAM|Spennymoor Town⟧ v ⟦TEAM|Darlington⟧ finished ⟦SCORE|1-1⟧, ⟦PERSON|Gaz Liddell⟧’s ⟦G9|opener⟧ for the ⟦TEAM|Moors⟧ on ⟦MINUTE|seven minutes⟧ wiped out by a ⟦PERSON|Toby Ashworth⟧ ⟦G10|penalty⟧ on ⟦MINUTE|90+1⟧. The ⟦TEAM|Quakers⟧ had been awarded one earlier as well; ⟦PERSON|Ashworth⟧ missed that.

⟦TEAM|Southport⟧ picked up a first home win since ⟦DATE|August⟧. ⟦PERSON|Kai Lomax⟧ was the hero at ⟦VENUE|Haig Avenue⟧, his ⟦G11|brace⟧ (⟦MINUTE|14⟧, ⟦MINUTE|53⟧) doing for ⟦TEAM|Hereford⟧, for whom ⟦PERSON|Adil Rafiq⟧ got a late ⟦G12|consolation⟧. Final score ⟦SCORE|2-1⟧.

There was no joy for ⟦TEAM|Kidderminster Harriers⟧ at ⟦VENUE|Aggborough⟧, where ⟦TEAM|Radcliffe⟧ went home with a ⟦SCORE|1-0⟧ win. ⟦PERSON|Stefan Bielik⟧’s ⟦G13|winner⟧ arrived with ⟦MINUTE|18 minutes⟧ gone. ⟦PERSON|Ollie Frankland⟧ should have levelled for the ⟦TEAM|Harriers⟧, who have ⟦G14|scored only twice⟧ in seven.

And at the ⟦VENUE|Walks⟧ a nine-goal mad half-hour? Not quite: ⟦TEAM|King’s Lynn Town⟧ ⟦SCORE|4⟧ ⟦TEAM|Peterborough Sports⟧ ⟦SCORE|1⟧. ⟦PERSON|Chris Yarrow⟧, ⟦PERSON|Ryan Heslop⟧, ⟦PERSON|Jonty Kershaw⟧ and an ⟦G15|own goal⟧ from ⟦PERSON|Dale Whitham⟧ ⟦G16|put the ⟦TEAM|Linnets⟧ four up⟧ before the ⟦TEAM|Turbines⟧’ reply, ⟦G17|scored⟧ by ⟦PERSON|Whitham⟧ at the right end.

⟦FURNITURE|Subscribe to the Non-League Paper for £1 a week⟧
=====GOALS=====
{"id": "G1", "scorer": "Neil Hargreaves-Poole; Aaron Tumelty", "team": "Macclesfield", "count": 2}
{"id": "G2", "scorer": "Neil Hargreaves-Poole", "team": "Macclesfield", "minute": 22, "kind": "header", "minute_text": "22 minutes"}
{"id": "G3", "scorer": "Aaron Tumelty", "team": "Macclesfield", "minute": 85, "minute_text": "five minutes from time"}
{"id": "G4", "scorer": "Ritchie Dalglish-Moore", "team": "Scunthorpe United", "minute": 10, "kind": "penalty", "minute_text": "tenth-minute"}
{"id": "G5", "scorer": "Ben Wakelin", "team": "Scunthorpe United", "kind": "header", "minute_text": "half-time"}
{"id": "G6", "scorer": "Marlon Prosper", "team": "Buxton", "minute": 31, "minute_text": "31"}
{"id": "G7", "scorer": "Shaun Duxbury", "team": "Buxton", "minute": 66, "minute_text": "66"}
{"id": "G8", "scorer": "Marlon Prosper", "team": "Buxton", "minute": 85, "minute_text": "85th"}
{"id": "G9", "scorer": "Gaz Liddell", "team": "Spennymoor Town", "minute": 7, "minute_text": "seven minutes"}
{"id": "G10", "scorer": "Toby Ashworth", "team": "Darlington", "minute": 90, "added": 1, "kind": "penalty", "minute_text": "90+1"}
{"id": "G11", "scorer": "Kai Lomax", "team": "Southport", "count": 2}
{"id": "G12", "scorer": "Adil Rafiq", "team": "Hereford"}
{"id": "G13", "scorer": "Stefan Bielik", "team": "Radcliffe", "minute": 18, "minute_text": "18 minutes"}
{"id": "G14", "team": "Kidderminster Harriers", "scope": "background", "count": 2}
{"id": "G15", "scorer": "Dale Whitham", "team": "King’s Lynn Town", "kind": "own goal"}
{"id": "G16", "scorer": "Chris Yarrow; Ryan Heslop; Jonty Kershaw; Dale Whitham", "team": "King’s Lynn Town", "count": 4}
{"id": "G17", "scorer": "Dale Whitham", "team": "Peterborough Sports"}
