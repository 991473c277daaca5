⟦TEAM|St Pauli⟧ ⟦G1|equaliser⟧ spoils ⟦PERSON|Lindqvist⟧'s big day

⟦TEAM|St Pauli⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Borussia Mönchengladbach⟧

⟦PERSON|Viktor Lindqvist⟧'s 100th ⟦COMPETITION|Bundesliga⟧ ⟦G2|goal⟧ was not enough for ⟦TEAM|Gladbach⟧, who were ⟦G11|pegged back⟧ at the ⟦VENUE|Millerntor⟧ by a ⟦MINUTE|79th-minute⟧ deflection.

The ⟦NORP|Swede⟧ ⟦G3|reached his century⟧ from the penalty spot after a ⟦MINUTE|quarter of an hour⟧. It was a soft award, ⟦PERSON|Elias Brandner⟧ barely brushing ⟦PERSON|Kofi Amoako-Berg⟧, but a firm ⟦G4|finish⟧.

From then until deep into the second half ⟦TEAM|Gladbach⟧ looked the likelier to score. ⟦PERSON|Amoako-Berg⟧ forced ⟦PERSON|Nikolas Vogt⟧ into two stops and ⟦PERSON|Lindqvist⟧ himself went close to a second with a free-kick that grazed the roof of the net.

⟦TEAM|St Pauli⟧, without an away win all season but stubborn at home, kept coming. ⟦MINUTE|Sixteen minutes after coming on⟧, winger ⟦PERSON|Oladapo Ajayi⟧ let fly from the corner of the box. It was going wide when it hit ⟦PERSON|Jannik Ziegler⟧ and ⟦G5|squirmed inside the post⟧.

The stadium announcer gave the ⟦G6|goal⟧ to ⟦PERSON|Ajayi⟧. The league, later, gave it to ⟦PERSON|Ziegler⟧.

Both coaches agreed that a draw was fair. "We got a strange ⟦G7|goal⟧, they got a strange ⟦G9|penalty⟧," said ⟦PERSON|Mirko Hantsch⟧.

⟦PERSON|Lindqvist⟧, 33, is the eighth man from his country to hit three figures in one of the big leagues. Thirty-one of his ⟦G8|goals⟧ were headers, 22 penalties. "I remember the ⟦G10|first⟧ best," he said. "It came off my backside at ⟦TEAM|Mainz⟧."

⟦FURNITURE|bundesliga.com · More on: Gladbach, St. Pauli⟧
=====GOALS=====
{"id":"G1","scorer":"Jannik Ziegler","team":"St Pauli","minute":79,"kind":"own goal"}
{"id":"G2","scorer":"Viktor Lindqvist","team":"Borussia Mönchengladbach","minute":15,"kind":"penalty"}
{"id":"G3","scorer":"Viktor Lindqvist","team":"Borussia Mönchengladbach","minute":15,"minute_text":"quarter of an hour","kind":"penalty"}
{"id":"G4","scorer":"Viktor Lindqvist","team":"Borussia Mönchengladbach","minute":15,"kind":"penalty"}
{"id":"G5","scorer":"Jannik Ziegler","team":"St Pauli","minute":79,"kind":"own goal"}
{"id":"G6","scorer":"Jannik Ziegler","team":"St Pauli","minute":79,"kind":"own goal"}
{"id":"G7","scorer":"Jannik Ziegler","team":"St Pauli","minute":79,"kind":"own goal"}
{"id":"G8","scorer":"Viktor Lindqvist","scope":"background","count":31,"kind":"header"}
{"id":"G9","scorer":"Viktor Lindqvist","team":"Borussia Mönchengladbach","minute":15,"kind":"penalty"}
{"id":"G10","scorer":"Viktor Lindqvist","scope":"background"}
{"id":"G11","scorer":"Jannik Ziegler","team":"St Pauli","minute":79,"minute_text":"79th-minute","kind":"own goal"}
