⟦PERSON|Tunde Balogun⟧ ⟦G1|breached the ⟦TEAM|Millwall⟧ defence⟧ in the ⟦MINUTE|27th minute⟧, running on to ⟦PERSON|Sam Wickes⟧’ pass. ⟦TEAM|Ipswich Town⟧ could have added another before the ⟦MINUTE|interval⟧, but ⟦PERSON|Dale Corrie⟧ saved with his legs from ⟦PERSON|Wickes⟧.

The former captain clipped a police car on his way out of the training ground, the court in ⟦GPE|Leeds⟧ heard on ⟦DATE|Wednesday⟧. ⟦PERSON|Marcus Tyrell⟧, 34, was fined and punished with six penalty points. He has not played since ⟦G2|scoring⟧ for ⟦TEAM|Leeds United⟧ in ⟦DATE|March⟧.

⟦TEAM|Mallorca⟧ drew level seven minutes after the ⟦MINUTE|restart⟧. ⟦PERSON|Andreu Coll⟧ won the ball from ⟦PERSON|Javi Montero⟧ and fed ⟦PERSON|Thiago Lessa⟧, and the ⟦NORP|Brazilian⟧’s shot ⟦G3|made it ⟦SCORE|1-1⟧⟧.

⟦PERSON|Hannah Beck⟧ ⟦G4|confirmed the victory⟧ for ⟦TEAM|Leicester City Women⟧ when she finished a counter-attack in the ⟦MINUTE|first minute of added time⟧. ⟦TEAM|Aston Villa Women⟧ had pushed for an equaliser, with ⟦PERSON|Jodie Farr⟧ heading over and ⟦PERSON|Klara Nowak⟧ forcing a save.

⟦TEAM|Dundalk⟧ eased past ⟦TEAM|Finn Harps⟧ without needing to find top gear. ⟦PERSON|Conor Rafter⟧ ⟦G5|put them ahead⟧ from the spot after ⟦MINUTE|nine minutes⟧, ⟦PERSON|Daryl Heaney⟧ ⟦G6|added a second⟧ on ⟦MINUTE|38⟧, and it might have been more had ⟦PERSON|Rafter⟧ not pulled another effort wide.

A ⟦MINUTE|75th-minute⟧ penalty for ⟦TEAM|Espérance⟧ was saved by ⟦PERSON|Farouk Ben Salah⟧, and a second appeal, on ⟦MINUTE|88⟧, was ignored. The leaders’ advantage over ⟦TEAM|Club Africain⟧ is now two points.

Nobody in the ⟦TEAM|Derby County⟧ dressing room would admit to being under pressure. “We’ve sealed off the noise,” said ⟦PERSON|Lee Barraclough⟧. “We grab every chance to train, we drill the shape, and we’ll finish where we finish.”

⟦PERSON|Stefan Ilić⟧ ⟦G7|restored parity⟧ for ⟦TEAM|Partizan⟧ with a towering header in the ⟦MINUTE|64th minute⟧. The ⟦TEAM|Red Star⟧ goalkeeper ⟦PERSON|Nenad Vuk⟧ was booked for his protests two minutes after that, and ⟦PERSON|Milan Jevtić⟧ was sent off on ⟦MINUTE|71⟧.

⟦TEAM|Boca Juniors⟧ overcame ⟦TEAM|Lanús⟧ to extend the lead at the top to seven points. ⟦PERSON|Ezequiel Rizzo⟧ ⟦G8|secured the win⟧ on ⟦MINUTE|83 minutes⟧ after ⟦PERSON|Bruno Tapia⟧ had seen a free-kick tipped round the post.

An error by ⟦PERSON|Gary Mould⟧ allowed ⟦TEAM|Crewe Alexandra⟧ to ⟦G9|take the lead⟧. The goalkeeper dropped ⟦PERSON|Zak Ferris⟧’s cross and ⟦PERSON|Owen Tate⟧ ⟦G10|was there to score⟧. It was the ⟦MINUTE|22nd minute⟧, and it was the visitors’ first attack.

Victory by two goals for ⟦TEAM|Senegal⟧ completed a perfect group campaign. They see off ⟦TEAM|Uganda⟧, ⟦TEAM|Congo⟧ and now ⟦TEAM|Niger⟧ without a goal against, and ⟦PERSON|Cheikh Diagne⟧ is the only goalkeeper in ⟦COMPETITION|Group D⟧ not to have been beaten.

⟦TEAM|Bournemouth⟧ thought they had extended their advantage on ⟦MINUTE|55 minutes⟧ when ⟦PERSON|Lorenzo Pace⟧ ⟦G11|bundled the ball in⟧, but the flag was up. ⟦TEAM|Wolves⟧ made the most of it: ⟦PERSON|Ruben Sá⟧ ⟦G12|pulled them level⟧ ⟦MINUTE|four minutes later⟧.

⟦PERSON|Asger Thomsen⟧ ⟦G13|fired ⟦TEAM|Brøndby⟧ into the final⟧ in the ⟦MINUTE|117th minute⟧ at ⟦VENUE|Brøndby Stadium⟧. ⟦TEAM|Silkeborg⟧, who ⟦G14|had led⟧ from the ⟦MINUTE|15th minute⟧ through ⟦PERSON|Mads Riis⟧, were reduced to ten men in ⟦MINUTE|extra time⟧.

⟦TEAM|Port Vale⟧ conceded possession, ground and eventually the initiative. What they did not concede was a goal, and for that ⟦PERSON|Liam Groves⟧ can take the credit: he beat away ⟦PERSON|Kofi Asare⟧’s drive, smothered at the feet of ⟦PERSON|Ellis Moody⟧ and clawed out a header.

⟦TEAM|Walsall⟧ eased into the third round with a ⟦SCORE|3-0⟧ win that was sealed long before the end, and manager ⟦PERSON|Col Dyson⟧ gave a debut to 16-year-old ⟦PERSON|Mikey Strand⟧.

⟦PERSON|Jamal Whitlock⟧ ⟦G15|steered ⟦TEAM|Columbus Crew⟧ into a lead⟧ they never lost. The winger, recalled after injury, ⟦G16|met ⟦PERSON|Pablo Ferrando⟧’s cross⟧ on the volley in the ⟦MINUTE|11th minute⟧.

The ⟦GPE|Glasgow⟧ club have pounced to sign ⟦PERSON|Ollie Venables⟧ from ⟦TEAM|Hibernian⟧, beating ⟦TEAM|Aberdeen⟧ to the winger’s signature. ⟦PERSON|Venables⟧, 21, buried any doubts over his fitness in a two-hour medical on ⟦DATE|Monday⟧.

⟦TEAM|Hoffenheim⟧ ⟦G17|doubled their lead⟧ within ⟦MINUTE|three minutes of the restart⟧. ⟦PERSON|Tobias Engel⟧ held off ⟦PERSON|Noah Kessler⟧ and squared for ⟦PERSON|Janik Bauer⟧, who could not miss from three yards and ⟦G18|rolled it over the line⟧.

⟦TEAM|Oldham Athletic⟧ are back in the ⟦COMPETITION|Football League⟧ after a ⟦SCORE|2-2⟧ draw settled it. Although ⟦PERSON|Josh Bellis⟧ ⟦G19|gave ⟦TEAM|Altrincham⟧ the lead⟧ and ⟦PERSON|Craig Hulme⟧ ⟦G20|restored it⟧ after ⟦PERSON|Danny Ogden⟧’s ⟦G21|reply⟧, ⟦PERSON|Max Tolley⟧ ⟦G22|rescued the point⟧ they needed ⟦MINUTE|five minutes from time⟧.

⟦PERSON|Yuki Harada⟧ ⟦G23|had the final say⟧ for ⟦TEAM|Gamba Osaka⟧ in the ⟦MINUTE|second minute of stoppage time⟧. A spokesman for ⟦ORG|J.League⟧ confirmed that the ⟦MINUTE|half-time⟧ delay had been caused by lightning.

“I thought we’d sealed it when ⟦PERSON|Rico⟧ went round the keeper,” the ⟦TEAM|Gillingham⟧ boss said, “but he’s dragged it wide, and then we’ve been punished.” ⟦PERSON|Ade Salako⟧ ⟦G24|levelled⟧ for ⟦TEAM|Walsall⟧ in the ⟦MINUTE|84th minute⟧.

⟦TEAM|Hertha Berlin⟧ went second with a flattering ⟦SCORE|3-0⟧ win. ⟦PERSON|Malik Sarr⟧ ⟦G25|broke the resistance⟧ after ⟦MINUTE|66 minutes⟧, ⟦PERSON|Ben Rothe⟧ ⟦G26|made the points safe⟧ in the ⟦MINUTE|81st⟧ and ⟦PERSON|Sarr⟧ ⟦G27|put the gloss on it⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tunde Balogun", "team": "Ipswich Town", "minute": 27, "minute_text": "27th minute"}
{"id": "G2", "scorer": "Marcus Tyrell", "team": "Leeds United", "scope": "background"}
{"id": "G3", "scorer": "Thiago Lessa", "team": "Mallorca", "minute": 52, "minute_text": "seven minutes after the restart", "kind": "shot", "score": "1-1", "assist": "Andreu Coll"}
{"id": "G4", "scorer": "Hannah Beck", "team": "Leicester City Women", "minute": 90, "added": 1, "minute_text": "first minute of added time", "kind": "shot"}
{"id": "G5", "scorer": "Conor Rafter", "team": "Dundalk", "minute": 9, "minute_text": "nine minutes", "kind": "penalty"}
{"id": "G6", "scorer": "Daryl Heaney", "team": "Dundalk", "minute": 38, "minute_text": "38"}
{"id": "G7", "scorer": "Stefan Ilić", "team": "Partizan", "minute": 64, "minute_text": "64th minute", "kind": "header"}
{"id": "G8", "scorer": "Ezequiel Rizzo", "team": "Boca Juniors", "minute": 83, "minute_text": "83 minutes"}
{"id": "G9", "scorer": "Owen Tate", "team": "Crewe Alexandra", "minute": 22, "minute_text": "22nd minute"}
{"id": "G10", "scorer": "Owen Tate", "team": "Crewe Alexandra", "minute": 22, "minute_text": "22nd minute"}
{"id": "G11", "scorer": "Lorenzo Pace", "team": "Bournemouth", "minute": 55, "minute_text": "55 minutes", "outcome": "ruled out"}
{"id": "G12", "scorer": "Ruben Sá", "team": "Wolves", "minute": 59, "minute_text": "four minutes later"}
{"id": "G13", "scorer": "Asger Thomsen", "team": "Brøndby", "minute": 117, "minute_text": "117th minute"}
{"id": "G14", "scorer": "Mads Riis", "team": "Silkeborg", "minute": 15, "minute_text": "15th minute"}
{"id": "G15", "scorer": "Jamal Whitlock", "team": "Columbus Crew", "minute": 11, "minute_text": "11th minute", "assist": "Pablo Ferrando", "kind": "volley"}
{"id": "G16", "scorer": "Jamal Whitlock", "team": "Columbus Crew", "minute": 11, "minute_text": "11th minute", "assist": "Pablo Ferrando", "kind": "volley"}
{"id": "G17", "scorer": "Janik Bauer", "team": "Hoffenheim", "minute": 48, "minute_text": "within three minutes of the restart"}
{"id": "G18", "scorer": "Janik Bauer", "team": "Hoffenheim", "minute": 48, "minute_text": "within three minutes of the restart", "assist": "Tobias Engel"}
{"id": "G19", "scorer": "Josh Bellis", "team": "Altrincham"}
{"id": "G20", "scorer": "Craig Hulme", "team": "Altrincham"}
{"id": "G21", "scorer": "Danny Ogden", "team": "Oldham Athletic"}
{"id": "G22", "scorer": "Max Tolley", "team": "Oldham Athletic", "minute": 85, "minute_text": "five minutes from time"}
{"id": "G23", "scorer": "Yuki Harada", "team": "Gamba Osaka", "minute": 90, "added": 2, "minute_text": "second minute of stoppage time"}
{"id": "G24", "scorer": "Ade Salako", "team": "Walsall", "minute": 84, "minute_text": "84th minute"}
{"id": "G25", "scorer": "Malik Sarr", "team": "Hertha Berlin", "minute": 66, "minute_text": "66 minutes", "score": "1-0"}
{"id": "G26", "scorer": "Ben Rothe", "team": "Hertha Berlin", "minute": 81, "minute_text": "81st", "score": "2-0"}
{"id": "G27", "scorer": "Malik Sarr", "team": "Hertha Berlin", "score": "3-0"}
