⟦TEAM|Real Betis⟧ president ⟦PERSON|Ordóñez-Ruano⟧ re-elected as ⟦COMPETITION|La Liga⟧ row with ⟦TEAM|Barcelona⟧ deepens

⟦FURNITURE|Football España⟧
⟦FURNITURE|Home | La Liga | Barcelona | Real Madrid | Transfers | Betting⟧
⟦FURNITURE|by Feargal Ó Dálaigh⟧
⟦FURNITURE|4 hours ago⟧
⟦FURNITURE|2 minute read⟧
⟦FURNITURE|ADVERTISEMENT⟧

⟦TEAM|Real Betis⟧ members have re-elected ⟦PERSON|Joaquín Ordóñez-Ruano⟧ as president until ⟦DATE|2030⟧ after a meeting in ⟦GPE|Seville⟧ on ⟦DATE|Thursday⟧ that lasted until three in the morning.

The lawyer, who has 61% of the votes, promised that ⟦TEAM|Betis⟧ will be back at the ⟦VENUE|Benito Villamarín⟧ by ⟦DATE|August 2028⟧. The side is playing at ⟦VENUE|La Cartuja⟧, across the ⟦GPE|Guadalquivir⟧, while the old stand is knocked down. Building firm ⟦ORG|Ferrovial⟧ began on ⟦DATE|June 9⟧.

He used his speech to attack ⟦TEAM|Barcelona⟧. ⟦COMPETITION|La Liga⟧ told the ⟦NORP|Catalan⟧ club on ⟦DATE|Tuesday⟧ that it couldn't count income from the VIP boxes at the ⟦VENUE|Spotify Camp Nou⟧ until they'd been inspected by ⟦ORG|Grant Thornton⟧, the auditor, but ⟦TEAM|Barça⟧ have meanwhile registered ⟦PERSON|Enzo Ballarini⟧ and ⟦PERSON|Dídac Fornells⟧ by means of an order from a court in ⟦GPE|Barcelona⟧.

⟦FURNITURE|Related Posts⟧
⟦FURNITURE|La Liga side to wear scented shirts for charity⟧
⟦FURNITURE|Real Madrid make decision on teenage full-back – Sport⟧
⟦FURNITURE|VIDEO: Sevilla fans greet team bus with cabbages⟧

"In ⟦GPE|Andalusia⟧ we close the month with what we've earned," said ⟦PERSON|Ordóñez-Ruano⟧. "In ⟦GPE|Catalonia⟧ the month is 45 days."

⟦FURNITURE|Embed from Getty Images window.gie=window.gie||function(c)⟧The row is now in ⟦GPE|Madrid⟧, where the ⟦ORG|Consejo Superior de Deportes⟧, part of the government, must decide by ⟦DATE|October 31⟧. ⟦TEAM|Atlético⟧, ⟦TEAM|Athletic Club⟧ and ⟦TEAM|Valencia⟧ have each lodged letters. ⟦ORG|Mundo Deportivo⟧ reports that ⟦TEAM|Barcelona⟧'s president, ⟦PERSON|Oriol Queralt⟧, has threatened to play at ⟦VENUE|Montjuïc⟧ with the under-19s.

⟦FURNITURE|— FC Barcelona (@FCBarcelona_es) September 25, 2025⟧
⟦FURNITURE|📻 "No pensamos callar" – Queralt, a @OndaCero_es⟧
⟦FURNITURE|Support our site by using our bet365 bonus code. 18+, gamble responsibly.⟧

⟦TEAM|Betis⟧ drew with ⟦TEAM|Nottingham Forest⟧ in the ⟦COMPETITION|Europa League⟧ on ⟦DATE|Wednesday⟧, with ⟦NORP|Brazilian⟧ ⟦PERSON|Netinho Alagoano⟧ absent through fever. ⟦COMPETITION|La Liga⟧ resumes for them on ⟦DATE|Sunday⟧ against ⟦TEAM|Osasuna⟧; the ⟦GPE|Seville⟧ derby with ⟦TEAM|Sevilla⟧ is on ⟦DATE|November 30⟧.

Also on ⟦DATE|Thursday⟧, ⟦PERSON|Encarna Lucio⟧, the coach of ⟦TEAM|Betis Féminas⟧, renewed until ⟦DATE|2027⟧. Her team are top of the ⟦COMPETITION|Primera Federación⟧. ⟦NORP|Mexican⟧ keeper ⟦PERSON|Itzel Carranco⟧ has joined from ⟦TEAM|Tigres⟧.

⟦FURNITURE|Tags Barcelona Joaquin Ordonez-Ruano La Liga Real Betis⟧
⟦FURNITURE|Previous Post: Girona in talks for Ukraine captain⟧
⟦FURNITURE|Next Post: Watch: Pedri-themed bakery opens in Tenerife⟧
⟦FURNITURE|Feargal has been living in Granada since 2011 and covers Spanish football for several outlets. You can follow him on Bluesky.⟧
⟦FURNITURE|Football España is not affiliated with any club. © 2025⟧
=====GOALS=====
