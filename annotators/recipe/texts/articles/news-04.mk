⟦TEAM|Swansea⟧ winger in court over alleged betting ring

⟦TEAM|Swansea City⟧ winger ⟦PERSON|Cai Pennant-Rhys⟧ appeared before ⟦ORG|Cardiff Crown Court⟧ on ⟦DATE|Monday⟧ charged with conspiring to defraud bookmakers, in a case prosecutors said stretched from ⟦GPE|South Wales⟧ to ⟦GPE|Malta⟧ and the ⟦GPE|Philippines⟧.

The 26-year-old, wearing a grey suit, spoke only to confirm his name and address in ⟦GPE|Mumbles⟧. Four other men, none of them footballers, are accused with him.

⟦FURNITURE|Cai Pennant-Rhys arrives at court on Monday. Photograph: Huw Jenkin/Athena⟧

⟦PERSON|Miriam Oyelowo-Baird⟧ KC, for the prosecution, told the jury that bets worth £212,000 had been placed with ⟦ORG|Bet365⟧, ⟦ORG|William Hill⟧ and an exchange registered in ⟦GPE|Valletta⟧ on the player being cautioned in two ⟦COMPETITION|Championship⟧ matches and one ⟦COMPETITION|Carabao Cup⟧ tie. He was duly booked in all three.

"This is not about whether a tackle was late," she said. "It is about who knew it would be late, and when."

The court heard that the ⟦ORG|Gambling Commission⟧ passed a file to ⟦ORG|South Wales Police⟧ in ⟦DATE|February 2024⟧ after an alert from the ⟦ORG|International Betting Integrity Association⟧. Detectives later seized three phones in ⟦GPE|Swansea⟧ and one in ⟦GPE|Bristol⟧, on which messages referred to the player as "the postman, because he always delivers".

⟦PERSON|Pennant-Rhys⟧ denies the charge. His barrister, ⟦PERSON|Fergus Tollemache⟧, told jurors his client was "careless in his friends and hopeless with his phone, neither of which is a crime in ⟦GPE|Wales⟧ or anywhere else".

The ⟦ORG|FA⟧, which has opened its own inquiry, will wait for the verdict. ⟦TEAM|Swansea⟧ suspended the winger on full pay in ⟦DATE|August⟧; the ⟦ORG|Professional Footballers' Association⟧ is covering part of his legal costs. The ⟦ORG|Football Association of Wales⟧ said it would make no comment.

The trial, before Judge ⟦PERSON|Rosalind Achebe⟧, is expected to last five weeks.

⟦FURNITURE|Related topics: Swansea City | Gambling | Crime⟧
=====GOALS=====
