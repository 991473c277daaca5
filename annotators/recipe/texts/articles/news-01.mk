⟦ORG|Human Rights Watch⟧ urges ⟦ORG|FIFA⟧ to publish ⟦GPE|Saudi⟧ worker deaths data
⟦FURNITURE|GENEVA, Reuters⟧
⟦ORG|FIFA⟧ must force ⟦GPE|Saudi Arabia⟧ to publish figures on migrant worker deaths before another stadium for the ⟦DATE|2034⟧ ⟦COMPETITION|World Cup⟧ goes up, ⟦ORG|Human Rights Watch⟧ said in a report released on ⟦DATE|Wednesday⟧.
The 88-page document, based on interviews with families in ⟦GPE|Nepal⟧, ⟦GPE|Bangladesh⟧ and ⟦GPE|Kenya⟧, says that at least 31 labourers employed on projects in ⟦GPE|Riyadh⟧, ⟦GPE|Jeddah⟧ and ⟦GPE|Neom⟧ died between ⟦DATE|March 2024⟧ and ⟦DATE|May 2025⟧ and that most of the deaths were recorded as "natural causes" without a post-mortem.
"⟦ORG|FIFA⟧ had this conversation about ⟦GPE|Qatar⟧ for twelve years," said the report's author, ⟦PERSON|Ingeborg Halvorsen⟧. "It cannot plead surprise a second time."
A spokesman for the world governing body in ⟦GPE|Zurich⟧ said it "takes seriously its responsibility" and pointed to an agreement with the ⟦ORG|International Labour Organization⟧. The ⟦NORP|Saudi⟧ ministry of sport did not answer questions sent by email. The kingdom was the sole bidder after ⟦GPE|Australia⟧ dropped out and was confirmed by acclamation at a virtual congress.
⟦NORP|Norwegian⟧ federation president ⟦PERSON|Astrid Lundekvam⟧, whose country abstained in that vote, said she would raise the matter when ⟦ORG|UEFA⟧'s executive committee meets in ⟦GPE|Nyon⟧ ⟦DATE|next month⟧. The ⟦ORG|German Football Association⟧ (⟦ORG|DFB⟧) and the ⟦ORG|KNVB⟧ of the ⟦GPE|Netherlands⟧ are expected to support her; the ⟦ORG|FA⟧ is not.
Sponsors have kept their heads down. Of the seven companies approached, only ⟦ORG|Adidas⟧ and ⟦ORG|Visa⟧ replied, both referring questions to ⟦ORG|FIFA⟧.
Players' union ⟦ORG|FIFPRO⟧ called for an independent claims office to be opened in ⟦GPE|Riyadh⟧ by the end of ⟦DATE|2026⟧. "The money is there, the model is there," general counsel ⟦PERSON|Thabo Ramaphetla⟧ said. "What is missing is somebody who wants to do it."
⟦GPE|Saudi Arabia⟧ plans to use 15 stadiums in five cities. The ⟦VENUE|King Salman International Stadium⟧, with 92,000 seats, is due to host the final. ⟦FURNITURE|(Reporting by Lena Quist in Geneva; editing by Paul Aldous)⟧
⟦FURNITURE|Our Standards: The Thomson Reuters Trust Principles.⟧
=====GOALS=====
