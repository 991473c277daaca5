⟦COMPETITION|SWPL⟧: ⟦TEAM|Glasgow City⟧ leapfrog ⟦TEAM|Rangers⟧ as ⟦PERSON|Roche⟧ sees off ⟦TEAM|Hibs⟧
⟦PERSON|Amélie Roche⟧ ⟦G1|scored one⟧ and made ⟦G2|another⟧ as ⟦TEAM|Glasgow City⟧ went back to the top of the ⟦COMPETITION|SWPL⟧ with a ⟦SCORE|3-1⟧ win against ⟦TEAM|Hibernian⟧.
The ⟦NORP|French⟧ midfielder's free-kick was ⟦G3|headed in⟧ by ⟦PERSON|Kirsty Muirhead⟧ early on at ⟦VENUE|Petershill Park⟧, and after ⟦PERSON|Leanne Guthrie⟧ ⟦G4|equalised⟧, ⟦PERSON|Shannon Docherty⟧ ⟦G5|restored the home side's advantage⟧ from the spot before ⟦PERSON|Roche⟧ ⟦G6|wrapped up the points⟧.
⟦TEAM|Hibs⟧ were without captain ⟦PERSON|Morgan Fairley⟧ and took time to settle. ⟦PERSON|Muirhead⟧'s ⟦G7|goal⟧ came after ⟦MINUTE|six minutes⟧, and ⟦PERSON|Docherty⟧ had struck the side-netting before that. ⟦PERSON|Eilidh Baxter⟧ made two saves from ⟦PERSON|Roche⟧, the second a superb one-handed stop.
The visitors had hardly threatened by the time ⟦PERSON|Guthrie⟧, on ⟦MINUTE|34⟧, collected ⟦PERSON|Jodie McIlroy⟧'s ball out of defence, rolled her marker and ⟦G8|shot in off the underside of the bar⟧.
⟦TEAM|City⟧'s response was swift. ⟦PERSON|McIlroy⟧ was adjudged to have bundled over ⟦PERSON|Roche⟧, and ⟦PERSON|Docherty⟧, who'd missed her last two penalties, ⟦G9|put this one away⟧ with ⟦MINUTE|five minutes of the half left⟧. ⟦PERSON|McIlroy⟧ was booked for her protests.
⟦PERSON|Guthrie⟧ went close to a second leveller with a shot that fizzed past the post on ⟦MINUTE|59⟧. ⟦PERSON|Baxter⟧ then denied ⟦PERSON|Muirhead⟧, tipped ⟦PERSON|Docherty⟧'s volley over and smothered at the feet of the same player.
But she was ⟦G10|beaten⟧ a third time on ⟦MINUTE|82 minutes⟧, when ⟦PERSON|Docherty⟧ found ⟦PERSON|Roche⟧ on the edge of the box and she ⟦G11|curled round the ⟦GPE|Edinburgh⟧ side's keeper⟧.
⟦TEAM|City⟧ are a point clear of ⟦TEAM|Rangers⟧, who play ⟦TEAM|Celtic⟧ on ⟦ORG|BBC Alba⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|Hibs⟧ return to ⟦VENUE|Meadowbank⟧ to face ⟦TEAM|Rangers⟧ in the ⟦COMPETITION|Sky Sports Cup⟧ ⟦DATE|next weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Amélie Roche", "team": "Glasgow City", "minute": 82, "assist": "Shannon Docherty", "kind": "shot"}
{"id": "G2", "scorer": "Kirsty Muirhead", "team": "Glasgow City", "minute": 6, "assist": "Amélie Roche", "kind": "header"}
{"id": "G3", "scorer": "Kirsty Muirhead", "team": "Glasgow City", "minute": 6, "assist": "Amélie Roche", "kind": "header"}
{"id": "G4", "scorer": "Leanne Guthrie", "team": "Hibernian", "minute": 34, "assist": "Jodie McIlroy", "kind": "shot"}
{"id": "G5", "scorer": "Shannon Docherty", "team": "Glasgow City", "minute": 40, "kind": "penalty"}
{"id": "G6", "scorer": "Amélie Roche", "team": "Glasgow City", "minute": 82, "assist": "Shannon Docherty", "kind": "shot"}
{"id": "G7", "scorer": "Kirsty Muirhead", "team": "Glasgow City", "minute": 6, "assist": "Amélie Roche", "kind": "header", "minute_text": "six minutes"}
{"id": "G8", "scorer": "Leanne Guthrie", "team": "Hibernian", "minute": 34, "assist": "Jodie McIlroy", "kind": "shot", "minute_text": "34"}
{"id": "G9", "scorer": "Shannon Docherty", "team": "Glasgow City", "minute": 40, "kind": "penalty", "minute_text": "five minutes of the half left"}
{"id": "G10", "scorer": "Amélie Roche", "team": "Glasgow City", "minute": 82, "assist": "Shannon Docherty", "kind": "shot", "minute_text": "82 minutes"}
{"id": "G11", "scorer": "Amélie Roche", "team": "Glasgow City", "minute": 82, "assist": "Shannon Docherty", "kind": "shot", "minute_text": "82 minutes"}
