⟦TEAM|Ireland⟧ leave ⟦GPE|Paris⟧ with bonus point and a nagging regret
⟦FURNITURE|Brendan Tuohy at the Stade de France⟧
⟦TEAM|France⟧ ⟦SCORE|31⟧ ⟦TEAM|Ireland⟧ ⟦SCORE|27⟧
⟦TEAM|Ireland⟧'s hopes of a third ⟦COMPETITION|Six Nations⟧ title in four years were left hanging by a thread in ⟦GPE|Paris⟧, where a try ⟦MINUTE|four minutes from the end⟧ by ⟦NORP|French⟧ replacement hooker ⟦PERSON|Anselme Dartigues⟧ turned a classic on its head.
⟦TEAM|Les Bleus⟧ were ahead through an early penalty goal from ⟦PERSON|Théo Marsollier⟧, lost the lead to tries by ⟦PERSON|Cormac Hanafin⟧ and ⟦PERSON|Jamie Osei-Byrne⟧, and had a man in the sin-bin at ⟦MINUTE|half-time⟧. Captain ⟦PERSON|Oisín McGarrigle⟧ scored again from a maul on ⟦MINUTE|52 minutes⟧ and the visiting corner of the ⟦VENUE|Stade de France⟧ was singing.
⟦FURNITURE|Advertisement - scroll to continue⟧
Then the bench came. Eight ⟦NORP|French⟧ substitutes, most of them from ⟦TEAM|Toulouse⟧ and ⟦TEAM|Bordeaux-Bègles⟧, weighed in at just under a tonne. ⟦PERSON|Marsollier⟧ kicked another goal from the 22, ⟦PERSON|Dartigues⟧ drove over, and ⟦PERSON|Hanafin⟧'s late attempt at a drop goal slid wide of the left upright.
"That one will hurt on the plane back to ⟦GPE|Dublin⟧," said head coach ⟦PERSON|Murray Pettigrew⟧. "We're a young team and we gave away nine points at scrum time. You can't do that here."
The ⟦ORG|IRFU⟧ will hope there is no more bad news: number eight ⟦PERSON|Rónán de Búrca⟧ was taken to hospital in ⟦GPE|Saint-Denis⟧ for a scan on his neck. ⟦TEAM|Leinster⟧ have already said he will not play in the ⟦COMPETITION|Champions Cup⟧ against ⟦TEAM|Saracens⟧.
⟦TEAM|England⟧ can go top with a win over ⟦TEAM|Italy⟧ at ⟦VENUE|Twickenham⟧ ⟦DATE|tomorrow⟧, live on ⟦ORG|ITV1⟧ and ⟦ORG|Virgin Media⟧. ⟦TEAM|Scotland⟧ beat ⟦TEAM|Wales⟧ ⟦SCORE|24-17⟧ in ⟦GPE|Cardiff⟧, the visitors' fourth victory in succession there.
⟦TEAM|France⟧: ⟦PERSON|Marsollier⟧ goes to the top of the points list with 46. ⟦ORG|World Rugby⟧ will review a first-half clear-out by lock ⟦PERSON|Bastien Etchegoyen⟧.
⟦FURNITURE|Ireland: Lacey; Osei-Byrne, Hanafin, Quilty, Roe; Brophy, Tarpey; Dunleavy, McGarrigle (capt), Furey; Cotter, Ó Maoláin; Keane, Walsh, De Búrca.⟧
=====GOALS=====
