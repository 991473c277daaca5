⟦COMPETITION|Copa Libertadores⟧ wrap: ⟦TEAM|Peñarol⟧ ⟦G1|strike⟧ twice at the death to stun ⟦TEAM|Racing⟧

⟦FURNITURE|By staff and agencies⟧
⟦TEAM|Peñarol⟧ overturned a ⟦SCORE|1-0⟧ deficit in the closing minutes in ⟦GPE|Avellaneda⟧ on ⟦DATE|Wednesday night⟧, ⟦PERSON|Matías Iturralde⟧ and substitute ⟦PERSON|Gonzalo Berrutti⟧ ⟦G2|scoring⟧ either side of a red card for ⟦TEAM|Racing⟧ captain ⟦PERSON|Facundo Ledezma⟧.

⟦TEAM|Racing⟧ had ⟦G3|gone in front⟧ in the ⟦MINUTE|27th minute⟧ when ⟦PERSON|Ezequiel Barrionuevo⟧ turned ⟦PERSON|Thiago Molas⟧'s cross beyond ⟦PERSON|Washington Pereyra⟧. ⟦PERSON|Barrionuevo⟧ then had a penalty saved on ⟦MINUTE|55⟧, and the visitors, who had barely crossed halfway, pushed three men up.

⟦PERSON|Iturralde⟧ ⟦G4|levelled⟧ in the ⟦MINUTE|85th minute⟧, sliding between two defenders to meet a corner from ⟦PERSON|Nahuel Silvera⟧. ⟦PERSON|Ledezma⟧ was dismissed for his protests and ⟦PERSON|Berrutti⟧, on the pitch for ⟦MINUTE|nine minutes⟧, ⟦G5|beat ⟦PERSON|Joaquín Arce⟧ from 18 yards⟧ in the ⟦MINUTE|second minute of added time⟧.

In ⟦GPE|São Paulo⟧, a ⟦PERSON|Wellinton⟧ ⟦G6|double⟧ took ⟦TEAM|Palmeiras⟧ top of ⟦COMPETITION|Group D⟧. The forward ⟦G7|volleyed in⟧ after ⟦MINUTE|four minutes⟧, won a free-kick from which ⟦PERSON|Raphael Dutra⟧ struck the crossbar, and had his ⟦G8|second⟧ with a header on ⟦MINUTE|73⟧. ⟦TEAM|Bolívar⟧ ⟦G9|replied⟧ through ⟦PERSON|Ramiro Quispe⟧ ⟦MINUTE|three minutes later⟧ but the ⟦SCORE|2-1⟧ win was rarely at risk.

⟦TEAM|LDU Quito⟧ against ⟦TEAM|Cerro Porteño⟧ finished ⟦SCORE|2-2⟧ at altitude. ⟦PERSON|Jhon Caicedo⟧, from the spot, and ⟦PERSON|Alexis Minda⟧ ⟦G10|put the hosts two up⟧ inside ⟦MINUTE|20 minutes⟧; ⟦PERSON|Derlis Ayala⟧'s free-kick just before ⟦MINUTE|half-time⟧ and an ⟦MINUTE|80th-minute⟧ own ⟦G11|goal⟧ by ⟦PERSON|Minda⟧ ⟦G12|squared it⟧.

⟦TEAM|Colo-Colo⟧ and ⟦TEAM|Junior⟧ did not manage a goal between them. ⟦TEAM|Junior⟧ had an effort hacked off the line by ⟦PERSON|Benjamín Olate⟧ and finished with nine men.
=====GOALS=====
{"id": "G1", "scorer": "Matías Iturralde; Gonzalo Berrutti", "team": "Peñarol", "count": 2}
{"id": "G2", "scorer": "Matías Iturralde; Gonzalo Berrutti", "team": "Peñarol", "count": 2}
{"id": "G3", "scorer": "Ezequiel Barrionuevo", "team": "Racing", "minute": 27, "assist": "Thiago Molas", "kind": "shot", "minute_text": "27th minute"}
{"id": "G4", "scorer": "Matías Iturralde", "team": "Peñarol", "minute": 85, "assist": "Nahuel Silvera", "minute_text": "85th minute"}
{"id": "G5", "scorer": "Gonzalo Berrutti", "team": "Peñarol", "minute": 90, "added": 2, "kind": "shot", "minute_text": "second minute of added time"}
{"id": "G6", "scorer": "Wellinton", "team": "Palmeiras", "count": 2}
{"id": "G7", "scorer": "Wellinton", "team": "Palmeiras", "minute": 4, "kind": "volley", "minute_text": "four minutes"}
{"id": "G8", "scorer": "Wellinton", "team": "Palmeiras", "minute": 73, "kind": "header", "minute_text": "73"}
{"id": "G9", "scorer": "Ramiro Quispe", "team": "Bolívar", "minute": 76, "minute_text": "three minutes later"}
{"id": "G10", "scorer": "Jhon Caicedo; Alexis Minda", "team": "LDU Quito", "count": 2, "minute_text": "20 minutes"}
{"id": "G11", "scorer": "Alexis Minda", "team": "Cerro Porteño", "minute": 80, "kind": "own goal", "minute_text": "80th-minute"}
{"id": "G12", "scorer": "Derlis Ayala; Alexis Minda", "team": "Cerro Porteño", "count": 2, "score": "2-2"}
