The ⟦PERSON|Big Dipper⟧ and the ⟦PERSON|Little Genius⟧: ⟦TEAM|Budapest Honvéd⟧'s strike pairs, ranked
⟦FURNITURE|By Kornél Szentpéteri⟧
Strike pairs come and go. At ⟦TEAM|Honvéd⟧ they were for long the very point. We leave ⟦PERSON|Puskás⟧ and ⟦PERSON|Kocsis⟧ aside (they'd win) and rank the five best since.
5. ⟦PERSON|Lajos Bodrogi⟧ and ⟦PERSON|Tibor Kelen-Varga⟧, ⟦DATE|1979-82⟧. ⟦G1|Goals⟧: 71. Chalk and cheese: ⟦PERSON|Bodrogi⟧, built like a wardrobe, won it; ⟦PERSON|Kelen-Varga⟧, built like a coat hanger, ran on to it. The former ⟦G2|scored 20⟧ with his head. The latter once ⟦G4|got five⟧ at ⟦TEAM|Csepel⟧ and walked home.
4. ⟦PERSON|Imre Fodor-Nagy⟧ and ⟦PERSON|Sándor Pál⟧, ⟦DATE|1963-68⟧. ⟦G5|Goals⟧: 98. ⟦PERSON|Pál⟧ was an optician. They didn't talk for two years following a row about a through ball, in which time they ⟦G6|scored 41⟧.
3. ⟦PERSON|Zoran Milivojević⟧ and ⟦PERSON|Gábor Hegyi⟧, ⟦DATE|1990-93⟧. ⟦G7|Goals⟧: 83. ⟦NORP|Yugoslav⟧ and ⟦NORP|Hungarian⟧, a bottle of wine and a bottle of vinegar. ⟦PERSON|Milivojević⟧ took the penalties and the corners and the credit. ⟦PERSON|Hegyi⟧ ⟦G8|hit the winner⟧ in the cup final of ⟦DATE|1991⟧ from 40 metres, trying to waste time.
2. ⟦PERSON|Hamid Bangoura⟧ and ⟦PERSON|Krisztián Szűcs⟧, ⟦DATE|2015-18⟧. ⟦G9|Goals⟧: 66. Fewer, but in a side that finished fourth and twice third on a budget of buttons. The ⟦NORP|Guinean⟧'s ⟦G10|volley⟧ against ⟦TEAM|Vidi⟧ in ⟦DATE|2017⟧, from ⟦PERSON|Szűcs⟧'s header, won the last title the club had. He missed the lap of honour; he'd gone off with cramp in his jaw from shouting.
1. ⟦PERSON|Ferenc Dombi⟧ and ⟦PERSON|Károly Ács-Tóth⟧, ⟦DATE|1953-56⟧. ⟦G11|Goals⟧: 137 (⟦PERSON|Dombi⟧ 81, ⟦PERSON|Ács-Tóth⟧ 56). They were reserves! With the stars away with the national side for weeks at a time, the two of them filled in, and then some. Against ⟦TEAM|Salgótarján⟧ in ⟦DATE|March 1955⟧ they ⟦G12|got 11⟧ of a dozen. ⟦PERSON|Dombi⟧, the ⟦PERSON|Big Dipper⟧, was six foot three and fell over when he laughed. ⟦PERSON|Ács-Tóth⟧, the ⟦PERSON|Little Genius⟧, cobbled shoes. In ⟦DATE|1956⟧ one left and one stayed. They met once more, in ⟦GPE|Vienna⟧ in ⟦DATE|1974⟧, on opposite sides in a veterans' game; each ⟦G13|scored⟧, each was booked, and both, says ⟦PERSON|Dombi⟧'s daughter, cried through the second half.
Honourable mention: the ⟦DATE|1987-88⟧ pair, who failed to score a league goal between them, and were both sold to ⟦GPE|Italy⟧.
⟦FURNITURE|Disagree? Write to the editor⟧
=====GOALS=====
{"id": "G1", "scorer": "Lajos Bodrogi; Tibor Kelen-Varga", "team": "Budapest Honvéd", "scope": "background", "count": 71}
{"id": "G2", "scorer": "Lajos Bodrogi", "team": "Budapest Honvéd", "kind": "header", "scope": "background", "count": 20}
{"id": "G4", "scorer": "Tibor Kelen-Varga", "team": "Budapest Honvéd", "scope": "background", "count": 5}
{"id": "G5", "scorer": "Imre Fodor-Nagy; Sándor Pál", "team": "Budapest Honvéd", "scope": "background", "count": 98}
{"id": "G6", "scorer": "Imre Fodor-Nagy; Sándor Pál", "team": "Budapest Honvéd", "scope": "background", "count": 41}
{"id": "G7", "scorer": "Zoran Milivojević; Gábor Hegyi", "team": "Budapest Honvéd", "scope": "background", "count": 83}
{"id": "G8", "scorer": "Gábor Hegyi", "team": "Budapest Honvéd", "kind": "shot", "scope": "background"}
{"id": "G9", "scorer": "Hamid Bangoura; Krisztián Szűcs", "team": "Budapest Honvéd", "scope": "background", "count": 66}
{"id": "G10", "scorer": "Hamid Bangoura", "team": "Budapest Honvéd", "assist": "Krisztián Szűcs", "kind": "volley", "scope": "background"}
{"id": "G11", "scorer": "Ferenc Dombi; Károly Ács-Tóth", "team": "Budapest Honvéd", "scope": "background", "count": 137}
{"id": "G12", "scorer": "Ferenc Dombi; Károly Ács-Tóth", "team": "Budapest Honvéd", "scope": "background", "count": 11}
{"id": "G13", "scorer": "Ferenc Dombi; Károly Ács-Tóth", "scope": "background", "count": 2}
