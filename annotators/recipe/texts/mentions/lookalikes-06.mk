Striker ⟦PERSON|Nikola Radman⟧ finished bottom of the bleep test but first in the pool, and was made to buy doughnuts for everyone. ⟦TEAM|Dinamo Zagreb⟧ break camp on ⟦DATE|Friday⟧.

⟦TEAM|Tottenham⟧ drew ⟦SCORE|2-2⟧ with ⟦TEAM|Everton⟧, ⟦PERSON|Jed Conlon⟧ ⟦G1|pulling them level⟧ in the ⟦MINUTE|86th minute⟧ after ⟦PERSON|Ruben Maas⟧ and ⟦PERSON|Victor Osei⟧ had ⟦G2|put ⟦TEAM|Everton⟧ two up⟧. ⟦PERSON|Lasse Grøn⟧'s ⟦MINUTE|55th-minute⟧ ⟦G3|goal⟧ had started the revival, and the ⟦NORP|Norwegian⟧ had another effort cleared by ⟦PERSON|Osei⟧.

⟦PERSON|Gil Teixeira⟧ had a decent game on the right, winning six of eight tackles and beating his full-back time and again. His delivery was poor and ⟦TEAM|Estoril⟧ went through the 90 minutes without a header on target.

⟦TEAM|Barrow⟧ say the takeover is close. A breakthrough came late on ⟦DATE|Wednesday⟧, when the sellers dropped a demand for a share of future transfer fees.

In the ⟦MINUTE|24th minute⟧ ⟦PERSON|Taavi Saar⟧ wriggled past two and passed to ⟦PERSON|Rasmus Kallas⟧, whose first-time effort ⟦G4|put ⟦TEAM|Flora Tallinn⟧ ahead⟧. ⟦PERSON|Saar⟧ and ⟦PERSON|Kallas⟧ had chances to finish it but the visitors' keeper, ⟦PERSON|Priit Lember⟧, kept the score down.

The manager threw his chewing gum to the ground, turned on his heel and spent the last ⟦MINUTE|ten minutes⟧ in the dressing room. He would not be drawn on why ⟦PERSON|Lenny Cope⟧ had been taken off.

⟦PERSON|Grace Odhiambo⟧ ⟦G5|opened the scoring⟧ for ⟦TEAM|Kenya⟧ and ⟦PERSON|Mercy Wanjala⟧ ⟦G6|rounded it off⟧ ⟦MINUTE|two minutes from the end⟧. ⟦TEAM|Uganda⟧ lost ⟦PERSON|Esther Nakato⟧ to a second booking, had a penalty saved and hit the post through ⟦PERSON|Joan Achan⟧.

There were 62 fouls, nine bookings and one shot worthy of the name in a derby that ⟦TEAM|Peñarol⟧ and ⟦TEAM|Danubio⟧ will both want to forget. ⟦PERSON|Facundo Reyna⟧'s free-kick in the ⟦MINUTE|58th minute⟧ was palmed away.

⟦PERSON|Craig Ainscough⟧ has struck up a partnership with ⟦PERSON|Noah Quist⟧ that has brought 19 ⟦G7|goals⟧ since ⟦DATE|New Year⟧, and manager ⟦PERSON|Pete Ludlow⟧ sees no reason to split them. The pair share lifts to training.

A frantic spell before ⟦MINUTE|half-time⟧ produced two yellow cards, a scuffle, and a ⟦MINUTE|45th-minute⟧ ⟦G8|penalty⟧ that ⟦PERSON|Emre Çelik⟧ ⟦G9|rolled in⟧ for ⟦TEAM|Trabzonspor⟧. ⟦TEAM|Konyaspor⟧'s ⟦PERSON|Batuhan Şen⟧ had gone close twice.

The injured captain led the talks with the board over bonuses, and they were over in half an hour. "We came away with a good result," ⟦PERSON|Steven Orme⟧ said. "It'll be finished by the ⟦DATE|weekend⟧."

⟦PERSON|Thiago Maranhão⟧ came on in the ⟦MINUTE|59th minute⟧, was booked in the ⟦MINUTE|63rd⟧ and ⟦G10|headed the third⟧ in the ⟦MINUTE|70th⟧. ⟦TEAM|Vitória⟧ had led through ⟦PERSON|Wesley⟧ and ⟦PERSON|Igor Lago⟧, whose ⟦G11|goals⟧ came either side of a drinks break, and ⟦PERSON|Lago⟧ missed from six yards in between.

⟦TEAM|Ludogorets⟧ drove to the airport straight from the pitch, still in their kit, as a snowstorm swept in. Their flight was the last to leave ⟦GPE|Sofia⟧ that night.

It was the second time in a week that ⟦PERSON|Oscar Blench⟧ had been sent off, and this one, for a shove on ⟦PERSON|Mattia Corsi⟧ behind the goal, looks likely to cost him three games.

⟦TEAM|Swindon⟧'s 10 men held out for a point as ⟦PERSON|Gavin Priddle⟧ made a string of saves from ⟦PERSON|Alfie Noone⟧. ⟦PERSON|Charlie Wick⟧ skied the best chance in the ⟦MINUTE|78th minute⟧, and ⟦TEAM|Gillingham⟧ have not scored for four matches.

⟦PERSON|Charlie Ferrier⟧ ⟦G12|scored his first senior goal⟧ to hand ⟦TEAM|Gateshead⟧ victory at ⟦TEAM|Yeovil⟧, the 18-year-old ⟦G13|meeting⟧ ⟦PERSON|Dan Rook⟧'s corner in the ⟦MINUTE|82nd minute⟧. ⟦PERSON|Rook⟧ had earlier struck a post.

"They had the first chance, we had the second and third. Then it was end to end," said ⟦PERSON|Ulrich Kern⟧. "A draw is not what we came for, but it's no disaster."

⟦PERSON|Kim Do-yun⟧ (7): Set up the ⟦G14|opener⟧ with a clever pass and forced a save with a low drive. ⟦PERSON|Park Jin-ho⟧ (7): ⟦G15|Scored it⟧. Otherwise quiet.

Wearing a suit borrowed from his brother, the new ⟦TEAM|Lecce⟧ signing was driven to the notary's office to put his name to the deal. "Now I need to learn the songs," said ⟦PERSON|Ionuț Văcaru⟧.

⟦TEAM|Cork City⟧ ⟦G17|got a goal⟧ for their pressure on ⟦MINUTE|69⟧, ⟦PERSON|Cian Hurley⟧ ⟦G16|curling beyond⟧ ⟦PERSON|Pat Noonan⟧ after ⟦PERSON|Noonan⟧ had twice saved from ⟦PERSON|Dara Keogh⟧. ⟦TEAM|Galway⟧ brought on ⟦PERSON|Max Tierney⟧, who had their only shot.
=====GOALS=====
{"id": "G1", "scorer": "Jed Conlon", "team": "Tottenham", "minute": 86, "minute_text": "86th minute"}
{"id": "G2", "scorer": "Ruben Maas; Victor Osei", "team": "Everton", "count": 2}
{"id": "G3", "scorer": "Lasse Grøn", "team": "Tottenham", "minute": 55, "minute_text": "55th-minute"}
{"id": "G4", "scorer": "Rasmus Kallas", "team": "Flora Tallinn", "minute": 24, "minute_text": "24th minute", "assist": "Taavi Saar", "kind": "shot"}
{"id": "G5", "scorer": "Grace Odhiambo", "team": "Kenya"}
{"id": "G6", "scorer": "Mercy Wanjala", "team": "Kenya", "minute": 88, "minute_text": "two minutes from the end"}
{"id": "G7", "scorer": "Craig Ainscough; Noah Quist", "count": 19, "scope": "background"}
{"id": "G8", "scorer": "Emre Çelik", "team": "Trabzonspor", "minute": 45, "minute_text": "45th-minute", "kind": "penalty"}
{"id": "G9", "scorer": "Emre Çelik", "team": "Trabzonspor", "minute": 45, "minute_text": "45th-minute", "kind": "penalty"}
{"id": "G10", "scorer": "Thiago Maranhão", "team": "Vitória", "minute": 70, "minute_text": "70th", "kind": "header"}
{"id": "G11", "scorer": "Wesley; Igor Lago", "team": "Vitória", "count": 2}
{"id": "G12", "scorer": "Charlie Ferrier", "team": "Gateshead", "minute": 82, "minute_text": "82nd minute", "assist": "Dan Rook"}
{"id": "G13", "scorer": "Charlie Ferrier", "team": "Gateshead", "minute": 82, "minute_text": "82nd minute", "assist": "Dan Rook"}
{"id": "G14", "scorer": "Park Jin-ho", "assist": "Kim Do-yun"}
{"id": "G15", "scorer": "Park Jin-ho", "assist": "Kim Do-yun"}
{"id": "G16", "scorer": "Cian Hurley", "team": "Cork City", "minute": 69, "minute_text": "69", "kind": "shot"}
{"id": "G17", "scorer": "Cian Hurley", "team": "Cork City", "minute": 69, "minute_text": "69", "kind": "shot"}
