⟦TEAM|Ghana⟧'s ⟦PERSON|Addo-Kuffour⟧: 'In ⟦GPE|Kumasi⟧ we said prayers for a left foot'

⟦FURNITURE|THE BIG INTERVIEW⟧
⟦FURNITURE|Interview by Sidonie Marchetti in Marseille⟧
⟦FURNITURE|Sat 8 Nov 2025 12.00 GMT⟧
⟦FURNITURE|Prefer the Guardian on Google⟧

⟦PERSON|Emmanuel Addo-Kuffour⟧ is late, and has brought oranges by way of apology. The ⟦TEAM|Marseille⟧ full-back, who is 23, bought them at the ⟦GPE|Noailles⟧ market, where he can't walk ten metres, he says, without somebody from ⟦GPE|Algeria⟧, ⟦GPE|Comoros⟧ or ⟦GPE|Corsica⟧ telling him how to play against ⟦TEAM|Lens⟧.

He grew up in ⟦GPE|Kumasi⟧, ⟦GPE|Ghana⟧'s second city, a mile from ⟦VENUE|Baba Yara Stadium⟧, and followed ⟦TEAM|Asante Kotoko⟧ because "there was no question about it, as there's no question about rain". His mother sold cloth at ⟦GPE|Kejetia⟧. His father, a driver for ⟦ORG|Ghana Gas⟧, wanted him to read law at ⟦ORG|KNUST⟧.

"In ⟦GPE|Kumasi⟧ we said prayers for a left foot," he says. "Everyone had a right foot. The scouts from ⟦GPE|Denmark⟧ came for left feet only."

They took him, through the ⟦ORG|Right to Dream⟧ academy, to ⟦TEAM|Nordsjælland⟧ in ⟦DATE|2020⟧. He remembers the ferry to ⟦GPE|Helsingør⟧, and snow. ⟦TEAM|Stade Rennais⟧ paid €9m two years later. ⟦DATE|Last summer⟧, after ⟦TEAM|Ghana⟧ had qualified for the ⟦DATE|2026⟧ ⟦COMPETITION|World Cup⟧, ⟦TEAM|Marseille⟧ came for him, ⟦TEAM|Aston Villa⟧ having pulled out.

⟦FURNITURE|'We sleep in shifts': a night with the ultras of the Vélodrome⟧
⟦FURNITURE|Read more⟧

The ⟦VENUE|Vélodrome⟧, he concedes, frightened him. He was whistled on his ⟦COMPETITION|Ligue 1⟧ debut against ⟦TEAM|Paris FC⟧ on ⟦DATE|22 August⟧, and on the ⟦DATE|Monday⟧ ⟦ORG|La Provence⟧ gave him two out of ten. "Two! I sent it to my brother in ⟦GPE|Toronto⟧. He framed it."

⟦FURNITURE|Addo-Kuffour at La Commanderie, Marseille’s training ground. Photograph: Théo Vasseur/The Guardian⟧ Since then he has become indispensable. ⟦PERSON|Rodrigo Pellegrino⟧, the ⟦NORP|Argentinian⟧ coach, has used him in five positions, one of which ⟦TEAM|OM⟧'s analysts can't name. ⟦TEAM|Juventus⟧ and ⟦TEAM|Club Brugge⟧ found him hard to pass in the ⟦COMPETITION|Champions League⟧; ⟦TEAM|Newcastle⟧ come on ⟦DATE|25 November⟧.

⟦FURNITURE|Quick Guide⟧
⟦FURNITURE|How do I sign up for sport breaking news alerts?⟧
⟦FURNITURE|Show⟧

On politics he is careful, then is not. The ⟦ORG|Confederation of African Football⟧ has moved its ⟦COMPETITION|Cup of Nations⟧ three times in five years. "They tell ⟦NORP|African⟧ players, be patient. They tell ⟦NORP|European⟧ clubs, of course, sir." In ⟦DATE|September⟧ he joined a march of ⟦ORG|SOS Méditerranée⟧, the rescue charity, and ⟦ORG|RMC Sport⟧ spent a morning on it.

Is he political? He peels the last orange. "⟦GPE|Marseille⟧ is political. I'm a left-back."

⟦TEAM|Ghana⟧ meet ⟦TEAM|Japan⟧ in ⟦GPE|Toyota⟧ and ⟦TEAM|South Korea⟧ in ⟦GPE|Seoul⟧ ⟦DATE|this month⟧. He's packed his own slippers.

⟦FURNITURE|Explore more on these topics⟧
⟦FURNITURE|Marseille | Ghana | Ligue 1 | interviews⟧
⟦FURNITURE|Share⟧
⟦FURNITURE|Reuse this content⟧
⟦FURNITURE|More from Sport⟧
⟦FURNITURE|Comments (47)⟧
=====GOALS=====
