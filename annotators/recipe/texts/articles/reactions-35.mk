⟦PERSON|Sarmento⟧ explodes with refereeing in the Classic: "It is a shame for the country"

⟦PERSON|Bruno Sarmento⟧, technician of ⟦TEAM|Benfica⟧, was ⟦DATE|this Sunday⟧ of lost head with the referee ⟦PERSON|Tiago Merengue⟧ in sequence of the draw (⟦SCORE|1-1⟧) with ⟦TEAM|FC Porto⟧, in the ⟦VENUE|Luz⟧, for the ⟦COMPETITION|Liga Portugal⟧.

In cause is the ⟦G1|goal of the tie⟧ of the ⟦TEAM|Dragons⟧, obtained by ⟦PERSON|Yaw Boadu⟧ at ⟦MINUTE|90+7⟧, when the plate of the fourth referee showed only six. "It is a shame for the country. Six is six. At my house, six is six," fired the coach in the flash interview, quoted by ⟦ORG|A Bola⟧. ⟦FURNITURE|See also: the duel of the presidents in the tribune (video)⟧

The ⟦TEAM|Eagles⟧ had arrived at the advantage even before the quarter of hour. ⟦PERSON|Zé Maravilha⟧ won the back of the defense and offered to ⟦PERSON|Rui Falcato⟧, that ⟦G2|only had to push⟧ with ⟦MINUTE|13 minutes⟧ played. ⟦PERSON|Falcato⟧, of 20 years, thus ⟦G3|debuted to score⟧ in classics. From there forward, ⟦TEAM|Benfica⟧ managed and could kill: ⟦PERSON|Nilson Quaresma-Dias⟧ shot to the iron at ⟦MINUTE|48'⟧ and had a ⟦G4|goal⟧ anulled at ⟦MINUTE|66'⟧, for offside of half boot.

Of the other side, the satisfaction was visible. "When you believe, these things happen. I only put the head," said the ⟦NORP|Ghanaian⟧ ⟦PERSON|Boadu⟧. "The corner was well beaten by the ⟦PERSON|Igor⟧ (⟦PERSON|Dantas⟧). I celebrated much because I spent two months injured."

⟦PERSON|Sarmento⟧, expelled in the protests, will fail the trip to ⟦TEAM|Sporting⟧'s house. The ⟦NORP|Brazilian⟧, ex-⟦TEAM|Flamengo⟧, risks between 8 and 30 days, assures the newspaper ⟦ORG|Record⟧ in its edition of ⟦DATE|today⟧.

⟦TEAM|Benfica⟧ continues without losing in ⟦GPE|Lisbon⟧ ⟦DATE|this season⟧, but sees the ⟦TEAM|Porto⟧ keep the two points of advantage in the top of the ⟦COMPETITION|Primeira Liga⟧.

⟦FURNITURE|Share this: Twitter Facebook WhatsApp Print⟧
⟦FURNITURE|Tags: Benfica, FC Porto, Sarmento, arbitragem⟧
=====GOALS=====
{"id": "G1", "scorer": "Yaw Boadu", "team": "FC Porto", "minute": 90, "added": 7, "kind": "header", "assist": "Igor", "minute_text": "90+7"}
{"id": "G2", "scorer": "Rui Falcato", "team": "Benfica", "minute": 13, "assist": "Zé Maravilha", "minute_text": "13 minutes"}
{"id": "G3", "scorer": "Rui Falcato", "team": "Benfica", "minute": 13, "assist": "Zé Maravilha", "minute_text": "13 minutes"}
{"id": "G4", "scorer": "Nilson Quaresma-Dias", "team": "Benfica", "minute": 66, "outcome": "ruled out", "minute_text": "66'"}
