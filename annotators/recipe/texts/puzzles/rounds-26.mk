⟦COMPETITION|NWSL⟧: ⟦TEAM|Thorns⟧ clinch, ⟦TEAM|Gotham⟧ hold on and ⟦TEAM|Spirit⟧ fall
⟦FURNITURE|AP Sports⟧
⟦GPE|PORTLAND, Ore.⟧ (⟦ORG|AP⟧) — ⟦PERSON|Mallory Kincaid⟧ ⟦G1|scored⟧ in the ⟦MINUTE|79th minute⟧ and the ⟦TEAM|Portland Thorns⟧ clinched a playoff berth with a ⟦SCORE|1-0⟧ victory over the ⟦TEAM|Chicago Stars⟧ on ⟦DATE|Friday night⟧.
⟦PERSON|Kincaid⟧ ran onto a through ball from ⟦PERSON|Jessie Valdez⟧, cut inside and ⟦G2|beat⟧ ⟦PERSON|Alyssa Norberg⟧ to the far corner. It was her ⟦G3|12th goal⟧ ⟦DATE|this season⟧, tying the club mark. ⟦PERSON|Norberg⟧ had eight saves, including a diving stop on ⟦PERSON|Kincaid⟧’s header in the ⟦MINUTE|22nd minute⟧.
⟦TEAM|GOTHAM FC⟧ 2, ⟦TEAM|KANSAS CITY CURRENT⟧ 1
⟦PERSON|Esther Robles⟧ and ⟦PERSON|Yazmeen Rhodes⟧ ⟦G4|scored⟧ 96 seconds apart early in the second half as ⟦TEAM|Gotham⟧ beat the ⟦TEAM|Current⟧ in ⟦GPE|Harrison⟧, ⟦GPE|New Jersey⟧.
The ⟦TEAM|Current⟧ got a ⟦G5|goal⟧ back when ⟦PERSON|Temwa Banda⟧ ⟦G6|finished⟧ a rebound after ⟦PERSON|Ann-Katrin Beyer⟧ had stopped ⟦PERSON|Debinha Soares⟧’ penalty kick with ⟦MINUTE|11 minutes to go⟧. ⟦PERSON|Soares⟧ hit the post in ⟦MINUTE|stoppage time⟧.
⟦TEAM|HOUSTON DASH⟧ 3, ⟦TEAM|WASHINGTON SPIRIT⟧ 2
⟦PERSON|Ryan Gallardo⟧ had the winning ⟦G7|goal⟧ on a free kick in ⟦MINUTE|stoppage time⟧ and the ⟦TEAM|Dash⟧ twice came from behind to beat ⟦TEAM|Washington⟧, which has dropped three straight.
⟦PERSON|Ashley Hatcher⟧ ⟦G8|opened the scoring⟧ for the ⟦TEAM|Spirit⟧ on a header off a corner by ⟦PERSON|Croix Delorme⟧ in the ⟦MINUTE|13th minute⟧. ⟦PERSON|Diana Oyarzún⟧ ⟦G9|tied it⟧ ⟦MINUTE|10 minutes later⟧. ⟦PERSON|Delorme⟧ ⟦G10|restored the lead⟧ in the ⟦MINUTE|51st⟧ but ⟦PERSON|Gallardo⟧’s cross ⟦G11|went in⟧ off ⟦PERSON|Tara McKellan⟧ for an ⟦G12|own goal⟧ in the ⟦MINUTE|64th⟧.
⟦TEAM|BAY FC⟧ 0, ⟦TEAM|SEATTLE REIGN⟧ 0
⟦PERSON|Jordyn Silva⟧’s shot off the crossbar was the closest either team came.
⟦TEAM|UTAH ROYALS⟧ 4, ⟦TEAM|RACING LOUISVILLE⟧ 0
⟦PERSON|Ally Sentinel⟧ recorded her second career ⟦G13|hat trick⟧, all in the first half. She ⟦G14|put the ⟦TEAM|Royals⟧ up⟧ in the ⟦MINUTE|third minute⟧, ⟦G15|made it ⟦SCORE|2-0⟧⟧ on a penalty kick, and ⟦G16|scored⟧ again from a ⟦PERSON|Mina Tanaka-Reese⟧ assist. ⟦PERSON|Brecken Mozley⟧ ⟦G17|scored⟧ in the ⟦MINUTE|88th⟧ to complete the rout.
⟦FURNITURE|More AP soccer: https://apnews.com/soccer⟧
=====GOALS=====
{"id": "G1", "scorer": "Mallory Kincaid", "team": "Portland Thorns", "minute": 79, "kind": "shot", "assist": "Jessie Valdez", "minute_text": "79th minute"}
{"id": "G2", "scorer": "Mallory Kincaid", "team": "Portland Thorns", "minute": 79, "kind": "shot", "assist": "Jessie Valdez"}
{"id": "G3", "scorer": "Mallory Kincaid", "team": "Portland Thorns", "minute": 79, "kind": "shot", "assist": "Jessie Valdez"}
{"id": "G4", "scorer": "Esther Robles; Yazmeen Rhodes", "team": "GOTHAM FC", "count": 2}
{"id": "G5", "scorer": "Temwa Banda", "team": "KANSAS CITY CURRENT", "minute": 79, "kind": "shot", "minute_text": "11 minutes to go"}
{"id": "G6", "scorer": "Temwa Banda", "team": "KANSAS CITY CURRENT", "minute": 79, "kind": "shot", "minute_text": "11 minutes to go"}
{"id": "G7", "scorer": "Ryan Gallardo", "team": "HOUSTON DASH", "kind": "free kick"}
{"id": "G8", "scorer": "Ashley Hatcher", "team": "WASHINGTON SPIRIT", "minute": 13, "kind": "header", "assist": "Croix Delorme", "minute_text": "13th minute"}
{"id": "G9", "scorer": "Diana Oyarzún", "team": "HOUSTON DASH", "minute": 23, "minute_text": "10 minutes later"}
{"id": "G10", "scorer": "Croix Delorme", "team": "WASHINGTON SPIRIT", "minute": 51, "minute_text": "51st"}
{"id": "G11", "scorer": "Tara McKellan", "team": "HOUSTON DASH", "minute": 64, "kind": "own goal", "assist": "Ryan Gallardo", "minute_text": "64th"}
{"id": "G12", "scorer": "Tara McKellan", "team": "HOUSTON DASH", "minute": 64, "kind": "own goal", "assist": "Ryan Gallardo", "minute_text": "64th"}
{"id": "G13", "scorer": "Ally Sentinel", "team": "UTAH ROYALS", "count": 3}
{"id": "G14", "scorer": "Ally Sentinel", "team": "UTAH ROYALS", "minute": 3, "minute_text": "third minute"}
{"id": "G15", "scorer": "Ally Sentinel", "team": "UTAH ROYALS", "kind": "penalty", "score": "2-0"}
{"id": "G16", "scorer": "Ally Sentinel", "team": "UTAH ROYALS", "assist": "Mina Tanaka-Reese"}
{"id": "G17", "scorer": "Brecken Mozley", "team": "UTAH ROYALS", "minute": 88, "minute_text": "88th"}
