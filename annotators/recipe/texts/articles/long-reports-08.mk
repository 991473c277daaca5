Holders out! Non-league ⟦TEAM|Maidenhead⟧'s cup dream lives on as ⟦G1|own goal⟧ does for ⟦TEAM|Charlton⟧

⟦TEAM|Maidenhead United⟧ ⟦SCORE|2⟧
⟦TEAM|Charlton Athletic⟧ ⟦SCORE|1⟧

⟦VENUE|York Road⟧ has stood since 1871, which makes it the oldest ground in continuous use by one club, and it may not have heard a din like this in all that time.

The ⟦TEAM|Magpies⟧, 84 places below their opponents, are in the third round of the ⟦COMPETITION|FA Cup⟧. They got there through courage, a gale-force defensive display by their captain and — whisper it — a helping hand from an opponent. ⟦TEAM|Charlton⟧'s ⟦PERSON|Harvey Bancroft-Dean⟧ could not have known much about it. ⟦PERSON|Josh Kettering⟧'s cross took a flick off a head, struck the centre-half on the knee and ⟦G2|ended up in the corner⟧. There were ⟦MINUTE|nine minutes left⟧.

"I've said to ⟦PERSON|Harvey⟧, it's happened to better players and worse," remarked the ⟦TEAM|Addicks⟧' manager, ⟦PERSON|Niall Donoghue⟧, afterwards. "He will get over the ⟦G3|own goal⟧. I won't get over the first half."

Nor should he. In it his team of internationals had 73% of the ball and did nothing with it. ⟦PERSON|Rafa Olivares⟧, the ⟦NORP|Chilean⟧, was guilty of over-elaborating; ⟦PERSON|Mo Sangaré⟧, the ⟦NORP|Malian⟧, of believing that he would be given time. Their single shot of note, a curler by ⟦PERSON|Bancroft-Dean⟧'s fellow defender ⟦PERSON|Ross Oakenfull⟧ from a free-kick, was caught by the part-time goalkeeper ⟦PERSON|Craig Tilley⟧, who fits kitchens.

⟦TEAM|Maidenhead⟧ meanwhile were direct, and effective. ⟦PERSON|Reece Ampadu-Wright⟧ had already hit a post when his partner, the 36-year-old ⟦PERSON|Jermaine Sealey-Cross⟧, latched on to a long clearance and rounded ⟦PERSON|Ashley Maynard-Cole⟧. He seemed to have taken it too wide. He hadn't. Two defenders slid in on the line and ⟦G4|it was ⟦SCORE|1-0⟧⟧ anyway.

That ⟦G5|goal⟧, in the ⟦MINUTE|33rd minute⟧, made ⟦PERSON|Sealey-Cross⟧ the club's highest scorer in the competition, past a mark which had stood from before the First World War. "I knew nothing about any record till the lads threw me in the bath," he said.

There was an injury scare when ⟦PERSON|Tilley⟧ collided with ⟦PERSON|Sangaré⟧ and needed seven minutes of treatment. He played on with a bandage, a bit too bravely perhaps, since it was he who came and missed when ⟦TEAM|Charlton⟧ ⟦G6|drew level⟧. ⟦PERSON|Olivares⟧'s corner was deep; the keeper flapped; ⟦PERSON|Oakenfull⟧ ⟦G7|bulleted it home⟧. Just shy of the ⟦MINUTE|hour⟧, then, and everyone thought they knew the rest.

They didn't. ⟦TEAM|Charlton⟧ brought on ⟦COMPETITION|Premier League⟧ loanee ⟦PERSON|Caleb Strand-Whyte⟧ and had a penalty appeal turned down. But they made no more chances. It was ⟦TEAM|Maidenhead⟧ who went for it. ⟦PERSON|Sealey-Cross⟧, before he was replaced to a standing ovation on ⟦MINUTE|72⟧, twice forced ⟦PERSON|Maynard-Cole⟧ into smart stops. ⟦PERSON|Kettering⟧ fired over. ⟦PERSON|Alan Devonshire-Pike⟧, the manager, whose team talk is said to have lasted eleven seconds, could be seen waving everybody forward.

"I'd told them a replay was no use, there's no such thing now," he said. "It's ⟦MINUTE|extra time⟧, and we'd have died in ⟦MINUTE|extra time⟧. So we went for the ⟦G8|winner⟧. OK, it's not one for the scrapbook. But whose name do they put? I've told ⟦PERSON|Josh⟧ he can have it at home."

Four minutes were added. In the second, ⟦PERSON|Strand-Whyte⟧'s header was kicked away from beneath the bar by ⟦PERSON|Ampadu-Wright⟧, and in the third the same man fell on the ball by the corner flag and stayed on it. The whistle went and so did the stewards.

The tie of the round may now be coming to ⟦GPE|Berkshire⟧. The draw takes place on ⟦DATE|Monday evening⟧, live on ⟦ORG|BBC One⟧. ⟦PERSON|Sealey-Cross⟧ wants ⟦TEAM|Manchester United⟧. ⟦PERSON|Kettering⟧ fancies ⟦TEAM|Chelsea⟧. ⟦PERSON|Tilley⟧? "Somebody who can't head it," he said, through the bandage. "Their ⟦G9|equaliser⟧ was my fault, wasn't it. I've a kitchen in ⟦GPE|Slough⟧ at eight ⟦DATE|tomorrow⟧ so I can't even sulk."

⟦FURNITURE|Additional reporting by Sue Perrin. Photograph: Alamy⟧
=====GOALS=====
{"id": "G1", "scorer": "Harvey Bancroft-Dean", "team": "Maidenhead United", "minute": 81, "kind": "own goal"}
{"id": "G2", "scorer": "Harvey Bancroft-Dean", "team": "Maidenhead United", "minute": 81, "kind": "own goal", "minute_text": "nine minutes left"}
{"id": "G3", "scorer": "Harvey Bancroft-Dean", "team": "Maidenhead United", "minute": 81, "kind": "own goal"}
{"id": "G4", "scorer": "Jermaine Sealey-Cross", "team": "Maidenhead United", "minute": 33, "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Jermaine Sealey-Cross", "team": "Maidenhead United", "minute": 33, "kind": "shot", "minute_text": "33rd minute"}
{"id": "G6", "scorer": "Ross Oakenfull", "team": "Charlton Athletic", "assist": "Rafa Olivares", "kind": "header"}
{"id": "G7", "scorer": "Ross Oakenfull", "team": "Charlton Athletic", "assist": "Rafa Olivares", "kind": "header"}
{"id": "G8", "scorer": "Harvey Bancroft-Dean", "team": "Maidenhead United", "minute": 81, "kind": "own goal"}
{"id": "G9", "scorer": "Ross Oakenfull", "team": "Charlton Athletic", "assist": "Rafa Olivares", "kind": "header"}
