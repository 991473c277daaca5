⟦TEAM|Flamengo⟧ lose ⟦PERSON|Caíque⟧ for six weeks after derby triumph

⟦GPE|RIO DE JANEIRO⟧, ⟦DATE|Oct 6⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Flamengo⟧ forward ⟦PERSON|Caíque⟧ will be sidelined for around six weeks with a thigh injury sustained in ⟦DATE|Saturday⟧'s ⟦SCORE|4-1⟧ rout of ⟦TEAM|Vasco da Gama⟧, the club said on ⟦DATE|Monday⟧.

The 20-year-old pulled up while celebrating his second ⟦G1|goal⟧ at the ⟦VENUE|Maracanã⟧, having ⟦G2|opened the scoring⟧ in the ⟦MINUTE|14th minute⟧ and ⟦G3|struck again⟧ ⟦MINUTE|six minutes before half-time⟧ to make it ⟦SCORE|3-0⟧.

⟦PERSON|Luan Peçanha⟧, who ⟦G4|scored⟧ in between, and substitute ⟦PERSON|Wesley Monteiro⟧, who ⟦G5|completed the rout⟧ from the spot in ⟦MINUTE|stoppage time⟧, were ⟦TEAM|Flamengo⟧'s other marksmen. ⟦PERSON|Gonzalo Etchegaray⟧ ⟦G6|pulled one back⟧ for ⟦TEAM|Vasco⟧ with a header just after the ⟦MINUTE|hour⟧.

"It's a strange thing, to lose a boy because he's happy," coach ⟦PERSON|Rodrigo Valdetaro⟧ told reporters. "He slid on his knees and he felt it. I've asked them to celebrate standing up."

⟦PERSON|Caíque⟧ is the leading scorer in the ⟦COMPETITION|Brasileirão⟧ with 17 ⟦G7|goals⟧, and three ⟦NORP|European⟧ clubs have watched him ⟦DATE|this season⟧, according to ⟦ORG|Globo⟧. He'll miss eight matches, including the trip to title rivals ⟦TEAM|Palmeiras⟧, who cut ⟦TEAM|Flamengo⟧'s lead at the top to a point on ⟦DATE|Sunday⟧ by beating ⟦TEAM|Botafogo⟧ ⟦SCORE|1-0⟧, ⟦PERSON|Everton Farias⟧ ⟦G8|getting the goal⟧.

⟦PERSON|Tiago Bastianelli⟧ is likely to replace him. The former ⟦TEAM|Fluminense⟧ striker has not found the net since ⟦G9|scoring the winner⟧ in the ⟦COMPETITION|Carioca⟧ final in ⟦DATE|March⟧, and missed an open goal after replacing ⟦PERSON|Caíque⟧ on ⟦DATE|Saturday⟧.

⟦TEAM|Vasco⟧, beaten at their own ⟦VENUE|São Januário⟧ by the same opponents in ⟦DATE|May⟧, remain in the relegation zone.

⟦FURNITURE|(Reporting by Marcela Quintão; Editing by Toby Dart)⟧
⟦FURNITURE|Our Standards: The Trust Principles⟧
=====GOALS=====
{"id": "G1", "scorer": "Caíque", "team": "Flamengo", "minute": 39}
{"id": "G2", "scorer": "Caíque", "team": "Flamengo", "minute": 14, "minute_text": "14th minute", "score": "1-0"}
{"id": "G3", "scorer": "Caíque", "team": "Flamengo", "minute": 39, "minute_text": "six minutes before half-time", "score": "3-0"}
{"id": "G4", "scorer": "Luan Peçanha", "team": "Flamengo"}
{"id": "G5", "scorer": "Wesley Monteiro", "team": "Flamengo", "kind": "penalty", "minute_text": "stoppage time", "score": "4-1"}
{"id": "G6", "scorer": "Gonzalo Etchegaray", "team": "Vasco da Gama", "kind": "header", "minute_text": "hour"}
{"id": "G7", "scorer": "Caíque", "team": "Flamengo", "count": 17, "scope": "background"}
{"id": "G8", "scorer": "Everton Farias", "team": "Palmeiras", "scope": "background"}
{"id": "G9", "scorer": "Tiago Bastianelli", "scope": "background"}
