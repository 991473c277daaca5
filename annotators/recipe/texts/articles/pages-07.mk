⟦TEAM|Ireland⟧ name three uncapped players for ⟦COMPETITION|Six Nations⟧ opener in ⟦GPE|Cardiff⟧

⟦FURNITURE|RTÉ Sport / Rugby⟧
⟦FURNITURE|Updated / Tuesday, 27 Jan 2026 13:04⟧
⟦FURNITURE|By Neasa Coughlan, rugby writer⟧

⟦TEAM|Ireland⟧ head coach ⟦PERSON|Brendan Scully⟧ has included three uncapped players in his squad for ⟦DATE|Saturday week⟧'s ⟦COMPETITION|Six Nations⟧ meeting with ⟦TEAM|Wales⟧ at the ⟦VENUE|Principality Stadium⟧.

⟦TEAM|Ulster⟧ prop ⟦PERSON|Jude McIlhatton⟧, ⟦TEAM|Connacht⟧ wing ⟦PERSON|Tadhg Ó Conghaile⟧ and ⟦TEAM|Leinster⟧ scrum-half ⟦PERSON|Rory Prendiville⟧ are all in line to feature in ⟦GPE|Cardiff⟧. ⟦PERSON|Prendiville⟧, 21, is the son of former ⟦TEAM|Shamrock Rovers⟧ goalkeeper ⟦PERSON|Val Prendiville⟧, who won the ⟦COMPETITION|FAI Cup⟧ in ⟦DATE|1998⟧.

"My da still thinks it's the wrong shape of a ball," he told ⟦ORG|RTÉ Radio 1⟧. "He wanted me in ⟦VENUE|Tallaght⟧. I'd trials with ⟦TEAM|Celtic⟧ at 14 and I was home in ⟦GPE|Greystones⟧ by the ⟦DATE|Friday⟧."

⟦FURNITURE|Your browser does not support this content. Please click here to watch⟧
⟦FURNITURE|We need your consent to load this YouTube content. Manage Preferences⟧

⟦TEAM|Munster⟧ lock ⟦PERSON|Diarmuid Hartigan⟧ is out until ⟦DATE|March⟧ with a shoulder injury suffered in the ⟦COMPETITION|Champions Cup⟧ defeat to ⟦TEAM|La Rochelle⟧. ⟦PERSON|Hugo Keenan-Walsh⟧ misses out too, but captain ⟦PERSON|Fionn Garrigle⟧ has recovered from concussion.

⟦TEAM|Ireland⟧ ran in six tries when ⟦TEAM|Fiji⟧ came to ⟦GPE|Dublin⟧ in ⟦DATE|November⟧, before ⟦TEAM|South Africa⟧ beat them ⟦SCORE|32-15⟧ at the ⟦VENUE|Aviva Stadium⟧. ⟦TEAM|France⟧, the champions, are favourites again, ahead of ⟦TEAM|England⟧.

⟦FURNITURE|Tadhg Ó Conghaile in action for Connacht. Photo: INPHO/Tom Hennelly⟧The ⟦ORG|IRFU⟧ has confirmed that ⟦TEAM|Ireland⟧ will train at the ⟦VENUE|Sport Ireland Campus⟧ until ⟦DATE|Thursday⟧ and fly from ⟦GPE|Dublin⟧ on ⟦DATE|Friday⟧. ⟦DATE|Saturday⟧'s match kicks off at 4.40pm and is live on ⟦ORG|RTÉ2⟧ and ⟦ORG|BBC One⟧; ⟦ORG|Virgin Media Television⟧ has the trip to ⟦GPE|Rome⟧ a week later.

⟦FURNITURE|Read: Dublin ladies footballers settle Croke Park row⟧
⟦FURNITURE|Listen to the RTÉ Rugby podcast on Apple Podcasts, Spotify or wherever you get your podcasts⟧

The draw for the ⟦TEAM|Republic of Ireland⟧'s ⟦COMPETITION|Nations League⟧ group in ⟦GPE|Brussels⟧ has meanwhile raised a problem with the calendar: both ⟦VENUE|Lansdowne Road⟧ tenants want the ground on ⟦DATE|26 September⟧. The ⟦ORG|FAI⟧, which has spoken with ⟦ORG|UEFA⟧, proposes ⟦VENUE|Páirc Uí Chaoimh⟧ in ⟦GPE|Cork⟧. The ⟦ORG|GAA⟧ must agree, as it did in ⟦DATE|2018⟧ for a testimonial in which ⟦TEAM|Manchester United⟧ met a joint ⟦TEAM|Celtic⟧ and ⟦TEAM|Ireland⟧ side.

⟦FURNITURE|Ireland squad: Forwards (19): McIlhatton (Ulster), Garrigle (Leinster, capt), Bealham-Roe (Connacht), Casey (Munster)... Backs (15): Prendiville (Leinster), Ó Conghaile (Connacht), Frawley-Ward (Leinster)...⟧
⟦FURNITURE|Six Nations fixtures: 6 Feb Wales (A), 14 Feb Italy (A), 21 Feb England (A), 7 Mar Scotland (H), 14 Mar France (H)⟧
⟦FURNITURE|More stories on: Rugby | Six Nations | Ireland⟧
=====GOALS=====
