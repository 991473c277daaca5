⟦TEAM|Argyle⟧ 2 ⟦TEAM|Wycombe⟧ 2: ⟦TEAM|Pilgrims⟧ pay for switching off

⟦TEAM|Plymouth Argyle⟧ ⟦G1|twice led⟧ through a bizarre ⟦G2|own goal⟧ and a ⟦PERSON|Charlie Endersby⟧ ⟦G3|header⟧, but were twice ⟦G4|pegged back⟧ by ⟦TEAM|Wycombe Wanderers⟧, ⟦PERSON|Femi Adegboye⟧'s ⟦G5|equaliser⟧ arriving with the ⟦VENUE|Home Park⟧ crowd already streaming towards the buses.

It was a day for keepers to forget. Ten minutes in, under pressure from nobody but the sun, ⟦TEAM|Wycombe⟧'s ⟦PERSON|Todd Ellery⟧ came for a ⟦PERSON|Jake Ormsby⟧ free-kick, changed his mind and shouted. ⟦PERSON|Ryan Lavelle⟧ heard something else. The defender met the ball with his knee and it ⟦G6|looped over⟧ his goalkeeper and in.

⟦TEAM|Argyle⟧ ⟦G7|were ahead⟧ and did very little about it. ⟦PERSON|Martin Sjöberg⟧ dragged a shot past the post on ⟦MINUTE|18⟧, ⟦PERSON|Ormsby⟧'s volley was blocked, and ⟦PERSON|Luke Pickersgill⟧ was booked for diving in the ⟦MINUTE|29th minute⟧. ⟦TEAM|Wycombe⟧ ⟦G8|responded⟧ with their first attack of any note. A ball into the channel, a lay-off by ⟦PERSON|Adegboye⟧, and ⟦PERSON|Gustavo Pinheiro⟧, converted from winger to number ten ⟦DATE|this term⟧, ⟦G9|whipped one in off the post⟧ after ⟦MINUTE|36 minutes⟧.

The ⟦TEAM|Pilgrims⟧ took until deep into the second period to ⟦G10|re-establish the lead⟧. ⟦PERSON|Steve Brannigan⟧, on for ⟦PERSON|Sjöberg⟧ on the ⟦MINUTE|hour⟧, drew a foul; ⟦PERSON|Ormsby⟧ this time picked out ⟦PERSON|Endersby⟧, and he had the simple task of ⟦G11|guiding it back where it came from⟧. It was his ⟦G12|fourth⟧ in as many home games, and ⟦TEAM|Argyle⟧'s 40th ⟦G13|goal⟧ of the campaign.

They had opportunities to make it safe. ⟦PERSON|Brannigan⟧ was thwarted by ⟦PERSON|Ellery⟧'s legs in the ⟦MINUTE|78th minute⟧ and ⟦PERSON|Pickersgill⟧ headed a yard wide. And then they were undone. Nobody tracked a quick throw, nobody closed down the cross, and ⟦PERSON|Adegboye⟧, all on his own, ⟦G14|bent his run to slide home⟧.

Manager ⟦PERSON|Pete Connaughton⟧ didn't spare his team. "It's a throw-in. We spoke about them, we showed them three clips. We've had our ⟦G15|lead⟧ for God knows how long and we've ⟦G16|handed it back⟧ while we're having a chat about who's marking who.

"I was pleased with the ⟦G17|header⟧. He's been asking me to leave him up front and not on the wing and he's making his point. But one point's not enough, we've got four home games before ⟦DATE|Christmas⟧ and I wanted 12."

⟦TEAM|Wycombe⟧ boss ⟦PERSON|Lawrie Strang⟧ laughed off the first ⟦G18|goal⟧. "I've not seen one like it since ⟦DATE|Sunday⟧ league. I was crying, then I was laughing. He'll not live it down. But both lads carried on, and the keeper kept us in it at the end.

"We ⟦G19|got level⟧ with a super strike. ⟦PERSON|Gus⟧ has that in him. The ⟦G20|second⟧? We always say play to the whistle, play to the throw. I told ⟦PERSON|Femi⟧ at 70 minutes he'd get a chance and to be honest I was just being nice."

⟦PERSON|Lavelle⟧ faced the press. "I heard 'keeper's', then I heard 'away', and then I heard 9,000 people laughing. I've ⟦G21|got two⟧ in my career for us and that's my ⟦G22|second⟧ for other people. Put it this way, I'm buying the beers. ⟦TEAM|Exeter⟧ fans will love it."
=====GOALS=====
{"id": "G1", "scorer": "Ryan Lavelle; Charlie Endersby", "team": "Plymouth Argyle", "count": 2}
{"id": "G2", "scorer": "Ryan Lavelle", "team": "Plymouth Argyle", "kind": "own goal", "minute": 10}
{"id": "G3", "scorer": "Charlie Endersby", "team": "Plymouth Argyle", "kind": "header", "minute": 71}
{"id": "G4", "scorer": "Gustavo Pinheiro; Femi Adegboye", "team": "Wycombe", "count": 2, "kind": "shot"}
{"id": "G5", "scorer": "Femi Adegboye", "team": "Wycombe", "kind": "shot"}
{"id": "G6", "scorer": "Ryan Lavelle", "team": "Plymouth Argyle", "kind": "own goal", "minute": 10}
{"id": "G7", "scorer": "Ryan Lavelle", "team": "Plymouth Argyle", "kind": "own goal", "minute": 10}
{"id": "G8", "scorer": "Gustavo Pinheiro", "team": "Wycombe", "minute": 36, "kind": "shot", "minute_text": "36 minutes"}
{"id": "G9", "scorer": "Gustavo Pinheiro", "team": "Wycombe", "minute": 36, "kind": "shot", "minute_text": "36 minutes"}
{"id": "G10", "scorer": "Charlie Endersby", "team": "Plymouth Argyle", "kind": "header", "minute": 71}
{"id": "G11", "scorer": "Charlie Endersby", "team": "Plymouth Argyle", "kind": "header", "minute": 71}
{"id": "G12", "scorer": "Charlie Endersby", "team": "Plymouth Argyle", "kind": "header", "minute": 71}
{"id": "G13", "scorer": "Charlie Endersby", "team": "Plymouth Argyle", "kind": "header", "minute": 71}
{"id": "G14", "scorer": "Femi Adegboye", "team": "Wycombe", "kind": "shot"}
{"id": "G15", "scorer": "Charlie Endersby", "team": "Plymouth Argyle", "kind": "header", "minute": 71}
{"id": "G16", "scorer": "Femi Adegboye", "team": "Wycombe", "kind": "shot"}
{"id": "G17", "scorer": "Charlie Endersby", "team": "Plymouth Argyle", "kind": "header", "minute": 71}
{"id": "G18", "scorer": "Ryan Lavelle", "team": "Plymouth Argyle", "kind": "own goal", "minute": 10}
{"id": "G19", "scorer": "Gustavo Pinheiro", "team": "Wycombe", "minute": 36, "kind": "shot"}
{"id": "G20", "scorer": "Femi Adegboye", "team": "Wycombe", "kind": "shot"}
{"id": "G21", "scorer": "Ryan Lavelle", "count": 2, "scope": "background"}
{"id": "G22", "scorer": "Ryan Lavelle", "team": "Plymouth Argyle", "kind": "own goal", "minute": 10}
