⟦TEAM|Lyon⟧ agree fee for ⟦TEAM|Feyenoord⟧ winger ⟦PERSON|Quincy Bergwijnen⟧

⟦TEAM|Olympique Lyonnais⟧ have reached an agreement with ⟦TEAM|Feyenoord⟧ for ⟦PERSON|Quincy Bergwijnen⟧, according to ⟦ORG|L'Equipe⟧. The breakthrough in talks came late on ⟦DATE|Tuesday⟧, when the ⟦NORP|French⟧ club raised their offer to 22 million euros plus add-ons.

⟦PERSON|Bergwijnen⟧, 22, will fly to ⟦GPE|France⟧ on ⟦DATE|Thursday⟧ to complete a medical and is expected to sign until ⟦DATE|2030⟧. ⟦TEAM|Bologna⟧ and ⟦TEAM|Brentford⟧ had also made enquiries, but neither was prepared to go ahead at that price.

The ⟦NORP|Dutchman⟧ has ⟦G1|scored 12 times⟧ in 29 ⟦COMPETITION|Eredivisie⟧ matches ⟦DATE|this season⟧, eight of them after coming in from the left on to his right foot. His ⟦G2|double⟧ against ⟦TEAM|PSV⟧ in ⟦DATE|February⟧ brought him to wider notice, as did a ⟦COMPETITION|Europa League⟧ night in ⟦GPE|Rome⟧ where he ⟦G3|opened the scoring⟧ and later missed a penalty in the shoot-out.

⟦TEAM|Lyon⟧ coach ⟦PERSON|Sabri Haddouche⟧ lost two forwards ⟦DATE|this winter⟧. ⟦PERSON|Thibault Marquant⟧ left for ⟦GPE|Saudi Arabia⟧ and ⟦PERSON|Iker Loza⟧ broke his leg in training. The side have failed to find the net in three of their last five outings and slipped to seventh.

"We know what we want. We want someone who attacks the box," ⟦PERSON|Haddouche⟧ said ⟦DATE|last week⟧. "Names, I leave to others."

⟦TEAM|Feyenoord⟧ had hoped to extend the player's contract, which runs out in ⟦DATE|2027⟧, and a first offer was put to his agent in the autumn. It was turned away. Sporting director ⟦PERSON|Henk Wolters⟧ struck a softer tone on ⟦DATE|Wednesday⟧: "If a boy has made up his mind, you do not hammer on the door."

He could make his last appearance at ⟦VENUE|De Kuip⟧ on ⟦DATE|Sunday⟧ against ⟦TEAM|Heerenveen⟧, the side against whom he ⟦G4|got his first senior goal⟧ in ⟦DATE|2023⟧.

⟦FURNITURE|Read more: The winners and losers of the window so far⟧
=====GOALS=====
{"id":"G1","scorer":"Quincy Bergwijnen","team":"Feyenoord","count":12,"scope":"background"}
{"id":"G2","scorer":"Quincy Bergwijnen","team":"Feyenoord","count":2,"scope":"background"}
{"id":"G3","scorer":"Quincy Bergwijnen","team":"Feyenoord","scope":"background"}
{"id":"G4","scorer":"Quincy Bergwijnen","team":"Feyenoord","scope":"background"}
