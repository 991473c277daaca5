⟦TEAM|Robins⟧ hang on after ⟦PERSON|Gueye-Martin⟧ ⟦G1|pair⟧

Two first-half ⟦G2|goals⟧ by ⟦PERSON|Pape Gueye-Martin⟧ were just enough for ⟦TEAM|Bristol City⟧, with ⟦PERSON|Matteo Fabbri⟧'s ⟦G3|reply⟧ for ⟦TEAM|Hull City⟧ making for an anxious end at ⟦VENUE|Ashton Gate⟧.

The ⟦TEAM|Robins⟧ ⟦G4|were ahead⟧ after a ⟦MINUTE|quarter of an hour⟧. ⟦PERSON|Ollie Sturgess⟧ had already gone close twice, with a lob in the ⟦MINUTE|fifth minute⟧ and a volley on ⟦MINUTE|11⟧, when his free-kick was headed against his own post by ⟦PERSON|Craig Hollis⟧. ⟦PERSON|Gueye-Martin⟧ reacted first and ⟦G5|nodded it in⟧ on ⟦MINUTE|15⟧.

⟦TEAM|Hull⟧ had an ⟦G6|answer⟧ ruled out, ⟦PERSON|Hollis⟧ ⟦G7|forcing the ball in⟧ only for the referee to spot a handball. Then the hosts ⟦G8|went further ahead⟧. ⟦PERSON|Dylan Roper⟧ broke up a ⟦TEAM|Tigers⟧ attack, and from his pass the ⟦NORP|Senegalese⟧ striker ran 30 yards, held off two men and ⟦G9|struck home⟧ for his ⟦G10|third⟧ in two games.

A tame period followed. ⟦PERSON|Lenny Oakes⟧ replaced ⟦PERSON|Roper⟧ in the ⟦MINUTE|57th minute⟧. ⟦TEAM|Hull⟧, who had converted to a back three at the ⟦MINUTE|break⟧, began to see more of the ball, and on ⟦MINUTE|64⟧ they ⟦G11|got one back⟧ through ⟦PERSON|Fabbri⟧, who ⟦G12|tucked the ball inside the post⟧ after ⟦PERSON|Jude Ashcombe⟧'s save had only delayed them.

⟦PERSON|Hollis⟧ hit the bar on ⟦MINUTE|82⟧ and ⟦PERSON|Fabbri⟧ fired over with ⟦MINUTE|two minutes left⟧, but ⟦TEAM|City⟧ saw it out to register their fourth home win.

Manager ⟦PERSON|Mike Tranter⟧ said: "I wasn't going to enjoy the last ⟦MINUTE|half-hour⟧, was I? Once they'd ⟦G13|scored⟧ it was all us defending. I can't say we were comfortable. But that was two ⟦G14|goals⟧ of the highest class. People say the ⟦G15|first⟧ is a rebound, well, why's nobody else there?

"I've only got one moan. He should've had a hat-trick at ⟦TEAM|Stoke⟧ and he ⟦G16|got one⟧. He should've had a hat-trick ⟦DATE|today⟧ and he's ⟦G17|got two⟧. So I'm looking forward to ⟦DATE|next week⟧."

⟦PERSON|Gueye-Martin⟧ added: "I said sorry to the manager about ⟦TEAM|Stoke⟧. The second ⟦G18|goal⟧, I don't hear anything, I'm only running, and when I look up the goalkeeper is small. It's a nice feeling."

⟦TEAM|Hull⟧'s head coach said his players "didn't turn up until it was too late". "You ⟦G19|concede two⟧ and then you start to play. Why? I've asked them. I don't think it's handball, by the way, I think it comes off his chest and if that ⟦G20|goes in⟧ it's one each. But that's not why we lost."
=====GOALS=====
{"id": "G1", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "count": 2}
{"id": "G2", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "count": 2}
{"id": "G3", "scorer": "Matteo Fabbri", "team": "Hull", "kind": "shot", "minute": 64}
{"id": "G4", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "kind": "header", "minute": 15}
{"id": "G5", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "kind": "header", "minute": 15, "minute_text": "15"}
{"id": "G6", "scorer": "Craig Hollis", "team": "Hull", "outcome": "ruled out"}
{"id": "G7", "scorer": "Craig Hollis", "team": "Hull", "outcome": "ruled out"}
{"id": "G8", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "kind": "shot"}
{"id": "G9", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "kind": "shot"}
{"id": "G10", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "kind": "shot"}
{"id": "G11", "scorer": "Matteo Fabbri", "team": "Hull", "kind": "shot", "minute": 64, "minute_text": "64"}
{"id": "G12", "scorer": "Matteo Fabbri", "team": "Hull", "kind": "shot", "minute": 64, "minute_text": "64"}
{"id": "G13", "scorer": "Matteo Fabbri", "team": "Hull", "kind": "shot", "minute": 64}
{"id": "G14", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "count": 2}
{"id": "G15", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "kind": "header", "minute": 15}
{"id": "G16", "scorer": "Pape Gueye-Martin", "scope": "background"}
{"id": "G17", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "count": 2}
{"id": "G18", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "kind": "shot"}
{"id": "G19", "scorer": "Pape Gueye-Martin", "team": "Bristol City", "count": 2}
{"id": "G20", "scorer": "Craig Hollis", "team": "Hull", "outcome": "ruled out"}
