There were ⟦MINUTE|12 minutes left⟧ when ⟦PERSON|Khalid Mansour⟧ stepped up. His ⟦G1|penalty⟧, after ⟦PERSON|Zakaria Idrissi⟧ had been pushed, put ⟦TEAM|Raja Casablanca⟧ on course for a first home win since ⟦DATE|September⟧.

There were ⟦MINUTE|12 minutes left⟧ when ⟦PERSON|Gabriel Ruiz⟧ stepped up. His penalty, after a handball by ⟦PERSON|Iker Solano⟧, was struck high to the right of ⟦PERSON|Unai Berasategi⟧ and wide, and ⟦TEAM|Levante⟧ stayed bottom.

⟦TEAM|Aberdeen⟧'s ⟦SCORE|2-1⟧ win was built on ⟦G2|goals⟧ either side of ⟦MINUTE|half-time⟧ from ⟦PERSON|Euan Strachan⟧ and ⟦PERSON|Bola Oyelaran⟧, ⟦PERSON|Kerr Dobbie⟧ having ⟦G3|opened the scoring⟧ with a header in the ⟦MINUTE|11th minute⟧ for ⟦TEAM|St Mirren⟧.

The visitors, who ⟦G4|conceded⟧ in the ⟦MINUTE|first minute⟧ of each of their last two away games, this time survived until the ⟦MINUTE|51st minute⟧ and ⟦PERSON|Yannick Fofana⟧'s ⟦G5|header⟧ for ⟦TEAM|Lorient⟧.

⟦PERSON|Dominic Ferris⟧ had a ⟦MINUTE|51st-minute⟧ header saved, a ⟦MINUTE|54th-minute⟧ volley blocked and a ⟦MINUTE|60th-minute⟧ ⟦G6|goal⟧ chalked off, and ⟦TEAM|Barrow⟧ were left to wonder how they had lost by a single goal.

Asked about his ⟦G7|hat-trick⟧ against ⟦TEAM|Osijek⟧ in the spring, ⟦PERSON|Ante Perić⟧ said it had changed his life. The ⟦TEAM|Hajduk Split⟧ striker has since been called up by ⟦TEAM|Croatia⟧.

Nothing had suggested a comeback until ⟦PERSON|Jesús Palacios⟧'s ⟦G8|reply⟧ for ⟦TEAM|Tigres⟧ on ⟦MINUTE|64 minutes⟧. ⟦PERSON|Óscar Villaseñor⟧ then saved from ⟦PERSON|Rafael Cuevas⟧, but he could not keep out the ⟦NORP|Argentinian⟧'s second ⟦G9|effort⟧ in the ⟦MINUTE|70th minute⟧.

⟦TEAM|England⟧'s ⟦G10|third⟧, an own goal by ⟦PERSON|Karin Lindqvist⟧ in all but name, went down as ⟦PERSON|Molly Fairhurst⟧'s. The ⟦TEAM|Sweden⟧ defender had got the last touch to a first-half effort too, on that occasion sending it behind.

Three times in the ⟦MINUTE|first quarter of an hour⟧ ⟦TEAM|Sligo Rovers⟧ won corners; from the third, ⟦PERSON|Conor Mallon⟧ rose to head against the bar. The first attempt by ⟦TEAM|Drogheda United⟧, on ⟦MINUTE|21⟧, was a ⟦PERSON|Darragh Quill⟧ ⟦G11|goal⟧.

The league leaders' only ⟦G12|concession⟧ in five games was a penalty, and it was given for a foul outside the box according to coach ⟦PERSON|Fatih Korkmaz⟧ of ⟦TEAM|Trabzonspor⟧.

⟦TEAM|Dagenham & Redbridge⟧ have put their training ground up for sale, the second club in the ⟦COMPETITION|National League⟧ to do so ⟦DATE|this month⟧. A deal worth two million pounds has been struck with a developer.

⟦PERSON|Dino Bašić⟧ wrapped his arms round the physio and wept. His ⟦MINUTE|86th-minute⟧ ⟦G13|finish⟧ had taken ⟦TEAM|Sarajevo⟧ past ⟦TEAM|Zrinjski⟧ and it was his first ⟦G14|goal⟧ since a broken leg in ⟦DATE|2022⟧.

⟦TEAM|Wigan Athletic⟧ ⟦G15|fell behind⟧ to a free-kick by ⟦PERSON|Josh Sayle⟧ in the ⟦MINUTE|17th minute⟧, won one of their own in a better position soon after and saw ⟦PERSON|Thelo Aasen⟧ lift it over. ⟦TEAM|Blackpool⟧ won ⟦SCORE|1-0⟧.

There was a second yellow card for ⟦PERSON|Simon Vasey⟧, a third substitution forced by injury and, at the end of it all, a first defeat of the season for ⟦TEAM|Harrogate Town⟧.

Moments after ⟦PERSON|Maya Ferreira⟧'s ⟦G16|equaliser⟧ in the ⟦MINUTE|74th minute⟧, ⟦TEAM|Portugal⟧ were given a penalty for a trip on ⟦PERSON|Inês Valente⟧. The captain took it, and ⟦PERSON|Sara Björk Einarsdóttir⟧ saved with her legs to keep ⟦TEAM|Iceland⟧ level.

The ⟦G17|breakthrough⟧ for ⟦TEAM|Avellino⟧ came from the head of centre-back ⟦PERSON|Rocco Castellano⟧ in the ⟦MINUTE|40th minute⟧, and by then ⟦PERSON|Davide Ruggeri⟧ had been twice denied by the frame of the goal.

⟦TEAM|Kaiserslautern⟧ last won by more than two goals in ⟦DATE|August⟧. ⟦PERSON|Till Brandner⟧, who had a hand in two of the ⟦G18|three⟧ that day, has not played since the autumn.

Was it a foul? ⟦PERSON|Ruud Schouten⟧ thought so, and so ⟦TEAM|Go Ahead Eagles⟧ had a penalty, ⟦PERSON|Oliver Vink⟧ a ⟦G19|goal⟧ and ⟦TEAM|Heracles⟧ a grievance.

⟦TEAM|Torquay United⟧: ⟦PERSON|Ford⟧ 7, ⟦PERSON|Latham⟧ 6, ⟦PERSON|Eze⟧ 5 (lost his man for the ⟦G20|second⟧), ⟦PERSON|Cole⟧ 7, ⟦PERSON|Aldis⟧ 8 (took his ⟦G21|penalty⟧ well).

⟦TEAM|Sparta Prague⟧ were two goals to the good with ⟦MINUTE|15 minutes to play⟧, and a ⟦G22|third⟧ from the substitute ⟦PERSON|Matej Blaha⟧ was ruled out because ⟦PERSON|Filip Cerny⟧ had strayed offside. ⟦PERSON|Michal Sadlo⟧'s ⟦G23|goal⟧ for ⟦TEAM|Sigma Olomouc⟧ in the ⟦MINUTE|88th minute⟧ ensured a nervous end.
=====GOALS=====
{"id": "G1", "scorer": "Khalid Mansour", "team": "Raja Casablanca", "minute": 78, "minute_text": "12 minutes left", "kind": "penalty"}
{"id": "G2", "scorer": "Euan Strachan; Bola Oyelaran", "team": "Aberdeen", "count": 2, "minute_text": "half-time"}
{"id": "G3", "scorer": "Kerr Dobbie", "team": "St Mirren", "minute": 11, "minute_text": "11th minute", "kind": "header"}
{"id": "G4", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Yannick Fofana", "team": "Lorient", "minute": 51, "minute_text": "51st minute", "kind": "header"}
{"id": "G6", "scorer": "Dominic Ferris", "team": "Barrow", "minute": 60, "minute_text": "60th-minute", "outcome": "ruled out"}
{"id": "G7", "scorer": "Ante Perić", "team": "Hajduk Split", "count": 3, "scope": "background"}
{"id": "G8", "scorer": "Jesús Palacios", "team": "Tigres", "minute": 64, "minute_text": "64 minutes"}
{"id": "G9", "scorer": "Rafael Cuevas", "team": "Tigres", "minute": 70, "minute_text": "70th minute"}
{"id": "G10", "scorer": "Molly Fairhurst", "team": "England"}
{"id": "G11", "scorer": "Darragh Quill", "team": "Drogheda United", "minute": 21, "minute_text": "21"}
{"id": "G12"}
{"id": "G13", "scorer": "Dino Bašić", "team": "Sarajevo", "minute": 86, "minute_text": "86th-minute"}
{"id": "G14", "scorer": "Dino Bašić", "team": "Sarajevo", "minute": 86, "minute_text": "86th-minute"}
{"id": "G15", "scorer": "Josh Sayle", "team": "Blackpool", "minute": 17, "minute_text": "17th minute", "kind": "free kick"}
{"id": "G16", "scorer": "Maya Ferreira", "team": "Portugal", "minute": 74, "minute_text": "74th minute"}
{"id": "G17", "scorer": "Rocco Castellano", "team": "Avellino", "minute": 40, "minute_text": "40th minute", "kind": "header"}
{"id": "G18", "team": "Kaiserslautern", "count": 3, "scope": "background"}
{"id": "G19", "scorer": "Oliver Vink", "team": "Go Ahead Eagles", "kind": "penalty"}
{"id": "G20"}
{"id": "G21", "scorer": "Aldis", "team": "Torquay United", "kind": "penalty"}
{"id": "G22", "scorer": "Matej Blaha", "team": "Sparta Prague", "outcome": "ruled out"}
{"id": "G23", "scorer": "Michal Sadlo", "team": "Sigma Olomouc", "minute": 88, "minute_text": "88th minute"}
