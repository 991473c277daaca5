⟦ORG|UEFA⟧ closes ⟦VENUE|Karaiskakis⟧ end for two games over monkey chants
⟦FURNITURE|(NYON/ATHENS, Reuters) -⟧
⟦TEAM|Olympiacos⟧ must play their next two ⟦COMPETITION|Champions League⟧ home games with a stand shut and pay a fine of 90,000 euros, after ⟦ORG|UEFA⟧'s control, ethics and disciplinary body found that a section of the crowd had racially abused ⟦TEAM|Sporting CP⟧ forward ⟦PERSON|Edmilson Tavares Có⟧.
The 22-year-old, born in ⟦GPE|Bissau⟧ and raised on the outskirts of ⟦GPE|Lisbon⟧, left the field in tears at the ⟦VENUE|Karaiskakis Stadium⟧ on ⟦DATE|October 1⟧, six minutes after his ⟦G1|goal⟧ had given the ⟦NORP|Portuguese⟧ side a ⟦SCORE|2-1⟧ lead, and the match was held up for eleven minutes.
Anti-discrimination network ⟦ORG|Fare⟧, which had an observer in ⟦GPE|Piraeus⟧, called the sanction "a parking ticket". ⟦TEAM|Sporting⟧ said that they would study the grounds before deciding on an appeal to the ⟦ORG|Court of Arbitration for Sport⟧ in ⟦GPE|Lausanne⟧.
The chants were picked up by a pitchside microphone of the broadcaster ⟦ORG|Cosmote TV⟧. ⟦NORP|Greek⟧ police have identified four men through cameras and the ⟦ORG|Hellenic Football Federation⟧ has banned three of them from all grounds in ⟦GPE|Greece⟧ for life; the fourth is 15.
"A child of fifteen learned this from someone," ⟦PERSON|Tavares Có⟧ wrote on ⟦ORG|Instagram⟧. "I don't want him in prison. I want to meet him, with his mother."
⟦TEAM|Olympiacos⟧ owner ⟦PERSON|Stavros Vourdoulakis⟧, who also owns the newspaper ⟦ORG|To Limani⟧, apologised in a letter and offered the player's family a stay on ⟦GPE|Hydra⟧. The fan club ⟦ORG|Gate 7⟧ has denied that its members took part.
⟦GPE|Portugal⟧'s president spoke with the player by phone. In ⟦GPE|Guinea-Bissau⟧, around two thousand people marched through the capital on ⟦DATE|Sunday⟧ in green and white shirts.
The first game affected is the visit of ⟦TEAM|PSV Eindhoven⟧ on ⟦DATE|November 4⟧. ⟦FURNITURE|(Writing by Dora Papanikolaou; Editing by Keith Weir-Jones)⟧ ⟦FURNITURE|Read Next: Serie A referees threaten strike⟧
=====GOALS=====
{"id":"G1","scorer":"Edmilson Tavares Có","team":"Sporting CP","score":"2-1","scope":"background"}
