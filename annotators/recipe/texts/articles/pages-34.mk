⟦TEAM|Chelsea⟧ ⟦SCORE|2⟧ - ⟦SCORE|2⟧ ⟦TEAM|Brighton⟧: ⟦PERSON|Van den Brande⟧ ⟦G1|volley⟧ rescues ⟦TEAM|Blues⟧ after ⟦PERSON|Halloran⟧ ⟦G2|double⟧

⟦FURNITURE|‹ Back to WSL⟧
⟦FURNITURE|Match report⟧
⟦FURNITURE|By Imogen Fairweather at Kingsmeadow⟧
⟦FURNITURE|Sun 1 Mar 2026 14.41 GMT⟧
⟦FURNITURE|First published on Sun 1 Mar 2026 13.30 GMT⟧

⟦PERSON|Lotte van den Brande⟧'s late ⟦G3|volley⟧ spared ⟦TEAM|Chelsea⟧ a second home defeat of the season as they twice ⟦G12|came from behind⟧ to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Brighton⟧ in the ⟦COMPETITION|Women's Super League⟧ at ⟦VENUE|Kingsmeadow⟧.

⟦PERSON|Aoife Halloran⟧ ⟦G4|scored in each half⟧ for the visitors, who have now taken points off ⟦TEAM|Manchester City⟧ and ⟦TEAM|Chelsea⟧ inside a fortnight, but the champions' ⟦NORP|Belgian⟧ substitute ⟦G11|had the final word⟧ with a ⟦MINUTE|minute of normal time to play⟧.

⟦TEAM|Brighton⟧, ninth at kick-off, led after ⟦MINUTE|17 minutes⟧. ⟦PERSON|Yui Kuramoto⟧ slid a pass between ⟦PERSON|Grace Nwankwo⟧ and ⟦PERSON|Emily Tarleton⟧, and ⟦PERSON|Halloran⟧ ⟦G5|finished low to the left of ⟦PERSON|Vilde Aasheim⟧⟧. It nearly became two; ⟦PERSON|Kuramoto⟧'s corner was headed against the bar by ⟦PERSON|Inês Falcato⟧.

⟦FURNITURE|Live scores, tables and top scorers: WSL⟧
⟦FURNITURE|Moving the Goalposts: our newsletter. Sign up⟧

⟦PERSON|Nwankwo⟧ made amends ⟦MINUTE|four minutes before the break⟧. ⟦PERSON|Camille Roussel-Diatta⟧ hung up a free-kick from the left, ⟦PERSON|Sophie Wragg⟧ hesitated on her line and the centre-back ⟦G6|headed it over her⟧.

⟦FURNITURE|Aoife Halloran beats Vilde Aasheim to put Brighton ahead. Photograph: Jade Mortimer-Ali/ProSports/Shutterstock⟧ ⟦TEAM|Chelsea⟧ had the ball after ⟦MINUTE|half-time⟧ but ⟦TEAM|Brighton⟧ had the chances: ⟦PERSON|Aasheim⟧ saved from ⟦PERSON|Falcato⟧ and from ⟦PERSON|Bex Oyebanji⟧. She couldn't stop the ⟦G7|second⟧ on ⟦MINUTE|66⟧, ⟦PERSON|Halloran⟧ stepping inside ⟦PERSON|Tarleton⟧ and ⟦G8|finding the far corner⟧. That is ⟦G10|ten⟧ for the ⟦TEAM|Ireland⟧ forward ⟦DATE|this season⟧.

⟦PERSON|Van den Brande⟧ replaced ⟦PERSON|Roussel-Diatta⟧ in the ⟦MINUTE|75th minute⟧. She'd already put one wide when ⟦PERSON|Wragg⟧ punched ⟦PERSON|Maya Ellery⟧'s cross only as far as the edge of the area, where the substitute ⟦G9|met it perfectly⟧.

"I closed my eyes," ⟦PERSON|Van den Brande⟧ told ⟦ORG|Sky Sports⟧. ⟦TEAM|Brighton⟧ coach ⟦PERSON|Dermot Kinahan⟧ had his own: "Two points lost, and I never thought I'd say it in ⟦GPE|Kingston⟧."

⟦TEAM|Chelsea⟧ are three behind ⟦TEAM|City⟧ before ⟦DATE|Saturday⟧'s ⟦COMPETITION|FA Cup⟧ quarter-final with ⟦TEAM|Liverpool⟧. ⟦TEAM|Brighton⟧ play ⟦TEAM|Leicester City⟧ at the ⟦VENUE|Amex⟧.

⟦FURNITURE|Live Reporting: 89' GOAL! Chelsea 2-2 Brighton (Van den Brande) 83' Sub Brighton: Oyebanji off, Lacroix on 75' Sub Chelsea 66' GOAL! Chelsea 1-2 Brighton (Halloran) 52' Yellow card, Falcato⟧
⟦FURNITURE|Chelsea (4-3-3) Aasheim; Tarleton, Nwankwo, Björk, Ellery; Kaptein, Cuthbert-Shaw, Nüsken-Adu; Roussel-Diatta, Sam-Osei, James-Petit⟧
⟦FURNITURE|Brighton (4-2-3-1) Wragg; Carabalí, Falcato, Hayes-Lund, Olislagers-Boot; Noordam, Symonds; Kuramoto, Oyebanji, Cankovic; Halloran⟧
⟦FURNITURE|Referee Lisa Benn-Hodge. Attendance 4,102⟧
⟦FURNITURE|Topics: Women's Super League | Chelsea Women | Brighton & Hove Albion Women | match reports⟧
=====GOALS=====
{"id": "G1", "scorer": "Lotte van den Brande", "team": "Chelsea", "minute": 89, "kind": "volley"}
{"id": "G2", "scorer": "Aoife Halloran", "team": "Brighton", "count": 2}
{"id": "G3", "scorer": "Lotte van den Brande", "team": "Chelsea", "minute": 89, "kind": "volley"}
{"id": "G4", "scorer": "Aoife Halloran", "team": "Brighton", "count": 2}
{"id": "G5", "scorer": "Aoife Halloran", "team": "Brighton", "minute": 17, "minute_text": "17 minutes", "assist": "Yui Kuramoto", "kind": "shot"}
{"id": "G6", "scorer": "Grace Nwankwo", "team": "Chelsea", "minute": 41, "minute_text": "four minutes before the break", "assist": "Camille Roussel-Diatta", "kind": "header"}
{"id": "G7", "scorer": "Aoife Halloran", "team": "Brighton", "minute": 66, "minute_text": "66", "kind": "shot"}
{"id": "G8", "scorer": "Aoife Halloran", "team": "Brighton", "minute": 66, "minute_text": "66", "kind": "shot"}
{"id": "G9", "scorer": "Lotte van den Brande", "team": "Chelsea", "minute": 89, "kind": "volley"}
{"id": "G10", "scorer": "Aoife Halloran", "team": "Brighton", "count": 10, "scope": "background"}
{"id": "G11", "scorer": "Lotte van den Brande", "team": "Chelsea", "minute": 89, "minute_text": "minute of normal time to play", "kind": "volley"}
{"id": "G12", "team": "Chelsea", "count": 2}
