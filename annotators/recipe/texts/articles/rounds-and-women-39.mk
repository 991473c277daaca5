Valiant effort not enough as ⟦TEAM|Leek⟧ lift cup

⟦TEAM|LEEK TOWN⟧ needed only a single ⟦G1|goal⟧ to get their hands on the ⟦ORG|Titanic Brewery⟧-sponsored ⟦COMPETITION|Staffordshire Women's County Cup⟧, and it was ⟦G2|scored⟧, appropriately enough, by a ⟦GPE|Potteries⟧ girl who used to play for the opposition.

⟦PERSON|Amber Colclough⟧ was released by ⟦TEAM|Port Vale Ladies⟧ at the age of 16. On ⟦DATE|Thursday⟧, at ⟦VENUE|Vale Park⟧ of all places, the 24-year-old ⟦G3|netted⟧ in the ⟦MINUTE|52nd minute⟧, nipping between ⟦PERSON|Robyn Treadwell⟧ and goalkeeper ⟦PERSON|Natalie Hulse⟧ and ⟦G4|finishing⟧ with the outside of her boot.

"I didn't celebrate," ⟦PERSON|Colclough⟧, a teaching assistant, said to the ⟦ORG|Sentinel⟧. "I've got mates in that team. But I always said that if I scored in a final I'd frame the shirt."

⟦TEAM|Vale⟧ had their moments. ⟦PERSON|Paige Dunmore⟧ hit the side-netting in the ⟦MINUTE|10th minute⟧, ⟦PERSON|Ellie Chadderton⟧ was foiled one-on-one by ⟦PERSON|Sarah Vickerstaff⟧, and with ⟦MINUTE|eight minutes remaining⟧ ⟦PERSON|Fatou Badji-Lowe⟧ seemed certain to equalise but stubbed the ball against the post from five yards.

⟦PERSON|Chadderton⟧ ⟦G5|scored 14 goals⟧ in the run to the final, including a ⟦G6|hat-trick⟧ against ⟦TEAM|Crewe⟧ and the ⟦G7|winner⟧ away to ⟦TEAM|Wolves⟧, yet it was a night when nothing would fall for her.

Manager ⟦PERSON|Jane Ormerod-Lee⟧, whose side had beaten ⟦TEAM|Stoke City Under-21s⟧ in the semis, said: "One lapse. We've defended brilliantly all season, we hadn't let a goal in for five games. To lose like that, it hurts."

⟦TEAM|Leek⟧'s ⟦PERSON|Lisa Tunnicliffe⟧ was player of the match. The winners parade the trophy at ⟦VENUE|Harrison Park⟧ ⟦DATE|tomorrow⟧, before a ⟦COMPETITION|Women's FA Cup⟧ second round tie against opponents to be decided.
=====GOALS=====
{"id": "G1", "scorer": "Amber Colclough", "team": "LEEK TOWN", "minute": 52, "kind": "shot"}
{"id": "G2", "scorer": "Amber Colclough", "team": "LEEK TOWN", "minute": 52, "kind": "shot"}
{"id": "G3", "scorer": "Amber Colclough", "team": "LEEK TOWN", "minute": 52, "kind": "shot", "minute_text": "52nd minute"}
{"id": "G4", "scorer": "Amber Colclough", "team": "LEEK TOWN", "minute": 52, "kind": "shot", "minute_text": "52nd minute"}
{"id": "G5", "scorer": "Ellie Chadderton", "scope": "background", "count": 14}
{"id": "G6", "scorer": "Ellie Chadderton", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Ellie Chadderton", "scope": "background"}
