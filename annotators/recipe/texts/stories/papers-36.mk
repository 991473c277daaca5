⟦PERSON|Tudor⟧ ⟦G1|strikes⟧ at the death as ⟦TEAM|Cofis⟧ complete comeback
The last time ⟦PERSON|Iwan Tudor⟧ ⟦G2|found the net⟧ for ⟦TEAM|Caernarfon Town⟧ he was seventeen and still at school. On ⟦DATE|Saturday⟧, nine years and six clubs later, he did it again, and in the ⟦MINUTE|90th minute⟧ at that.
His ⟦G3|goal⟧ gave the ⟦TEAM|Cofis⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Bala⟧ in the ⟦COMPETITION|Cymru Premier⟧, a turnaround that owed much to a change in the wind.
⟦TEAM|Bala⟧ had it at their backs first and used it. ⟦PERSON|Callum Stead⟧ met ⟦PERSON|Jack Darlington⟧'s inswinging corner in the ⟦MINUTE|fifth minute⟧ and ⟦G4|the ball was past ⟦PERSON|Emyr Pugh⟧⟧ before he could set himself. Another corner, soon after, hit the bar direct.
The home side's answer in the first half amounted to a ⟦PERSON|Rhodri Elis⟧ drive, saved, and a ⟦PERSON|Gethin Bowen⟧ header, wide. ⟦PERSON|Macsen Vaughan⟧ went near with an overhead kick.
It changed with the ends. ⟦PERSON|Bowen⟧'s shot on ⟦MINUTE|53⟧ was cleared from the line by ⟦PERSON|Darlington⟧. ⟦PERSON|Elis⟧ lifted a free-kick on to the roof of the goal. Then ⟦PERSON|Darlington⟧, stretching, handled, and ⟦PERSON|Elis⟧ ⟦G5|drew the sides level⟧ from the spot in the ⟦MINUTE|71st minute⟧.
The ⟦TEAM|Lakesiders⟧ had one more chance, which ⟦PERSON|Stead⟧ put straight at ⟦PERSON|Pugh⟧.
⟦PERSON|Tudor⟧'s moment was made by ⟦PERSON|Bowen⟧, who took the ball off a defender's toe and pushed it into his stride. The substitute ⟦G6|thumped it high beyond the keeper's right hand⟧.
"I thought I'd forgotten how," he told ⟦ORG|S4C⟧'s ⟦ORG|Sgorio⟧.
⟦TEAM|Caernarfon⟧, fourth, are at ⟦TEAM|TNS⟧ in the ⟦COMPETITION|Welsh Cup⟧ ⟦DATE|next Friday⟧ night. ⟦TEAM|Bala⟧ entertain nobody until the 29th, when the floodlights at ⟦VENUE|Maes Tegid⟧ should be mended.
⟦FURNITURE|Y tabl yn llawn⟧
=====GOALS=====
{"id": "G1", "scorer": "Iwan Tudor", "team": "Caernarfon", "minute": 90, "assist": "Gethin Bowen", "kind": "shot"}
{"id": "G2", "scorer": "Iwan Tudor", "team": "Caernarfon", "scope": "background"}
{"id": "G3", "scorer": "Iwan Tudor", "team": "Caernarfon", "minute": 90, "minute_text": "90th minute", "assist": "Gethin Bowen", "kind": "shot"}
{"id": "G4", "scorer": "Callum Stead", "team": "Bala", "minute": 5, "minute_text": "fifth minute", "kind": "header"}
{"id": "G5", "scorer": "Rhodri Elis", "team": "Caernarfon", "minute": 71, "minute_text": "71st minute", "kind": "penalty"}
{"id": "G6", "scorer": "Iwan Tudor", "team": "Caernarfon", "minute": 90, "assist": "Gethin Bowen", "kind": "shot"}
