⟦TEAM|Super Falconets⟧ finish third after beating ⟦TEAM|Brazil⟧

⟦FURNITURE|Written by Chidinma Eze⟧

⟦TEAM|Nigeria⟧'s ⟦TEAM|Super Falconets⟧ ended their ⟦COMPETITION|FIFA U-20 Women's World Cup⟧ campaign on a high on ⟦DATE|Saturday⟧, defeating ⟦TEAM|Brazil⟧ ⟦SCORE|1-0⟧ in the third-place match in ⟦GPE|Bogotá⟧.

⟦PERSON|Blessing Oyedeji⟧ was the match-winner with a ⟦MINUTE|34th-minute⟧ ⟦G1|tap-in⟧, the ⟦TEAM|Rivers Angels⟧ forward's third ⟦G2|goal⟧ of the tournament after her ⟦G3|double⟧ against ⟦TEAM|Germany⟧ in the group.

The move began with captain ⟦PERSON|Joy Adamu⟧, who stole the ball from ⟦PERSON|Ana Clara Brito⟧ in midfield. She fed ⟦PERSON|Rofiat Salaudeen⟧ and the winger's shot was spilled by ⟦PERSON|Yasmin Fortes⟧. The rest was easy for ⟦PERSON|Oyedeji⟧.

⟦TEAM|Brazil⟧ came close to restoring parity on several occasions. ⟦PERSON|Brito⟧'s free-kick struck the outside of the post in the ⟦MINUTE|49th minute⟧. ⟦PERSON|Duda Nogueira⟧ was wayward with a header. Goalkeeper ⟦PERSON|Faith Omorogbe⟧ then dived at the feet of substitute ⟦PERSON|Lelê⟧ with ⟦MINUTE|eight minutes to go⟧.

Coach ⟦PERSON|Bankole Shittu⟧ said bronze felt like gold. "After the semi-final some of the girls did not eat. To lose to a ⟦G5|penalty⟧ in the ⟦MINUTE|119th minute⟧ is painful," he said.

That penalty, ⟦G4|scored⟧ by ⟦TEAM|Spain⟧'s ⟦PERSON|Irene Beltrán⟧, had followed two hours in which neither side breached the other's defence.

It is ⟦TEAM|Nigeria⟧'s first medal at this level since they finished second in ⟦DATE|2014⟧. The squad arrives in ⟦GPE|Abuja⟧ on ⟦DATE|Tuesday⟧, where the ⟦ORG|NFF⟧ has promised a reception, though players told reporters their second tranche of allowances is yet to be paid.

⟦FURNITURE|Do you have an important success story, news, or opinion article to share? Contact us at editor@example.com⟧
=====GOALS=====
{"id":"G1","scorer":"Blessing Oyedeji","team":"Super Falconets","minute":34,"minute_text":"34th-minute","kind":"shot"}
{"id":"G2","scorer":"Blessing Oyedeji","team":"Super Falconets","minute":34,"kind":"shot"}
{"id":"G3","scorer":"Blessing Oyedeji","team":"Super Falconets","scope":"background","count":2}
{"id":"G4","scorer":"Irene Beltrán","team":"Spain","scope":"background","kind":"penalty"}
{"id":"G5","scorer":"Irene Beltrán","team":"Spain","scope":"background","kind":"penalty","minute_text":"119th minute"}
