⟦DATE|Sunday⟧’s ⟦NORP|Dutch⟧ round-up: ⟦TEAM|Ajax⟧ beaten in ⟦GPE|Nijmegen⟧, ⟦TEAM|PSV⟧ pull clear, ⟦PERSON|Van Wijngaarden⟧ on fire
⟦FURNITURE|By our correspondent in Utrecht⟧
⟦TEAM|PSV⟧ extended their lead at the top of the ⟦COMPETITION|Eredivisie⟧ to eight points on ⟦DATE|Sunday⟧ after a ⟦SCORE|4-1⟧ win at ⟦TEAM|FC Utrecht⟧, ⟦PERSON|Sem van Wijngaarden⟧ ⟦G1|scoring all four goals⟧ before being taken off to applause from both sets of supporters.
The 20-year-old ⟦G2|headed the first⟧ from ⟦PERSON|Ismael Saïdi⟧’s cross in the ⟦MINUTE|10th minute⟧. He ⟦G3|tapped in the second⟧ after ⟦PERSON|Vasilis Barkakis⟧ had dropped ⟦PERSON|Saïdi⟧’s shot, ⟦G4|completed his hat-trick⟧ with a penalty ⟦MINUTE|two minutes before the interval⟧, and added the ⟦G5|fourth⟧ on ⟦MINUTE|61⟧ with the best of them, taking ⟦PERSON|Guus Til-Bakker⟧’s pass on his chest and ⟦G6|volleying in⟧. ⟦PERSON|Niklas Vesterlund-Moe⟧ ⟦G7|got a consolation⟧ for ⟦TEAM|Utrecht⟧, who then lost ⟦PERSON|Saïdi⟧’s brother, ⟦PERSON|Bilal Saïdi⟧, to a red card.
“I said before the season that he needs 18 months,” ⟦TEAM|PSV⟧ coach ⟦PERSON|Ernst Faberink⟧ said. “I take it back.”
⟦TEAM|Ajax⟧ lost ⟦SCORE|2-0⟧ to ⟦TEAM|NEC⟧. ⟦PERSON|Koki Ogasawara⟧ ⟦G8|opened the scoring⟧ with a shot that ⟦PERSON|Remko Pasman⟧ let slip under his body, and ⟦PERSON|Basar Onay⟧ ⟦G9|sealed victory⟧ in the ⟦MINUTE|87th minute⟧, with ⟦TEAM|Ajax⟧, who had already hit the bar twice, all in attack. It was ⟦TEAM|NEC⟧’s first league win over ⟦TEAM|Ajax⟧ in 16 years.
In ⟦GPE|Rotterdam⟧ ⟦TEAM|Feyenoord⟧ had to settle for ⟦SCORE|1-1⟧ against ⟦TEAM|Go Ahead Eagles⟧. ⟦PERSON|Milan Smits⟧ ⟦G10|put the visitors in front⟧ after a corner; ⟦PERSON|Ayase Uchida⟧, from ⟦PERSON|Quinten Timbergen⟧’s cut-back, ⟦G11|levelled⟧ before ⟦MINUTE|half-time⟧. ⟦PERSON|Timbergen⟧ missed a penalty and ⟦PERSON|Smits⟧ cleared off the line.
⟦TEAM|AZ⟧ and ⟦TEAM|Twente⟧ drew ⟦SCORE|3-3⟧ in the match of the day. ⟦TEAM|AZ⟧ led ⟦SCORE|3-0⟧ at the ⟦MINUTE|break⟧ thanks to ⟦PERSON|Troy Parrish⟧ (⟦MINUTE|9⟧, ⟦MINUTE|31⟧) and ⟦PERSON|Ro-Zangelo Dompig⟧ (⟦MINUTE|40⟧), who ⟦G12|scored⟧ in front of ⟦TEAM|Twente⟧’s travelling end. ⟦PERSON|Ricky van Bergen⟧ ⟦G13|pulled one back⟧, ⟦PERSON|Sem Steijnen⟧ ⟦G14|another⟧ and, in the ⟦MINUTE|fourth minute of stoppage time⟧, ⟦PERSON|Van Bergen⟧ ⟦G15|thundered the equaliser⟧ in via ⟦PERSON|Parrish⟧’s heel.
⟦TEAM|Heerenveen⟧ beat ⟦TEAM|Sparta⟧ ⟦SCORE|1-0⟧ with a ⟦PERSON|Jacob Trenskov⟧ ⟦G16|penalty⟧. ⟦TEAM|Heracles⟧ against ⟦TEAM|Groningen⟧ finished without goals.
=====GOALS=====
{"id": "G1", "scorer": "Sem van Wijngaarden", "team": "PSV", "count": 4}
{"id": "G2", "scorer": "Sem van Wijngaarden", "team": "PSV", "minute": 10, "kind": "header", "assist": "Ismael Saïdi", "minute_text": "10th minute"}
{"id": "G3", "scorer": "Sem van Wijngaarden", "team": "PSV", "kind": "shot"}
{"id": "G4", "scorer": "Sem van Wijngaarden", "team": "PSV", "minute": 43, "kind": "penalty", "minute_text": "two minutes before the interval"}
{"id": "G5", "scorer": "Sem van Wijngaarden", "team": "PSV", "minute": 61, "kind": "volley", "assist": "Guus Til-Bakker", "minute_text": "61"}
{"id": "G6", "scorer": "Sem van Wijngaarden", "team": "PSV", "minute": 61, "kind": "volley", "assist": "Guus Til-Bakker", "minute_text": "61"}
{"id": "G7", "scorer": "Niklas Vesterlund-Moe", "team": "FC Utrecht"}
{"id": "G8", "scorer": "Koki Ogasawara", "team": "NEC", "kind": "shot"}
{"id": "G9", "scorer": "Basar Onay", "team": "NEC", "minute": 87, "minute_text": "87th minute"}
{"id": "G10", "scorer": "Milan Smits", "team": "Go Ahead Eagles"}
{"id": "G11", "scorer": "Ayase Uchida", "team": "Feyenoord", "assist": "Quinten Timbergen"}
{"id": "G12", "scorer": "Troy Parrish; Ro-Zangelo Dompig", "team": "AZ", "count": 3, "minute_text": "9"}
{"id": "G13", "scorer": "Ricky van Bergen", "team": "Twente"}
{"id": "G14", "scorer": "Sem Steijnen", "team": "Twente"}
{"id": "G15", "scorer": "Ricky van Bergen", "team": "Twente", "minute": 90, "added": 4, "kind": "shot", "minute_text": "fourth minute of stoppage time"}
{"id": "G16", "scorer": "Jacob Trenskov", "team": "Heerenveen", "kind": "penalty"}
