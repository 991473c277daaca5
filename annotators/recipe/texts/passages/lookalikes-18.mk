⟦TEAM|Stade Rennais⟧ went ahead with the sale of ⟦PERSON|Quentin Darmont⟧ on ⟦DATE|Friday⟧ and, without him, did not go ahead of anybody on ⟦DATE|Sunday⟧. His replacement, ⟦PERSON|Wesley Kpatcha⟧, hit the target once, with a back-pass.

"I wanted to score on my debut, everybody does. Maybe I wanted it too much," said ⟦PERSON|Nathaniel Oyibo⟧, who headed over when it seemed easier to score. ⟦TEAM|Reading⟧ won anyway, ⟦PERSON|Kit Lansdowne⟧'s ⟦MINUTE|29th-minute⟧ ⟦G1|goal⟧ separating the teams.

⟦PERSON|Radek Holub⟧ turned provider when he should have turned away, his header back falling to ⟦PERSON|Seydou Camara-Niang⟧, and the ⟦TEAM|Slavia Prague⟧ defender could only watch as the ⟦NORP|Senegalese⟧ ⟦G2|struck⟧ for the second time ⟦DATE|this week⟧. There were ⟦MINUTE|52 minutes⟧ gone. ⟦TEAM|Pardubice⟧ never looked like conceding an equaliser.

⟦TEAM|Linköping⟧ have not conceded at home in the league since ⟦DATE|April⟧, and their goalkeeper, ⟦PERSON|Elin Åsberg⟧, had one save to make in extending that record, from a weak shot by ⟦PERSON|Tuva Moen-Hagen⟧. At the other end ⟦PERSON|Clara Winqvist⟧ and ⟦PERSON|Nina Palmblad⟧ ⟦G3|scored⟧ before ⟦MINUTE|half-time⟧.

A goal would have put ⟦TEAM|Guadalajara⟧ level on aggregate, and ⟦PERSON|Efraín Zaldívar⟧ had the chance to get it. With ⟦MINUTE|eight minutes of the second leg left⟧, he ran through, steadied himself and shot against the legs of ⟦PERSON|Raúl Monteverde⟧.

⟦TEAM|Fulham⟧ are close to completing the signing of ⟦PERSON|Gilberto Sagna⟧, 24, from ⟦TEAM|Vitória⟧. The ⟦NORP|Portuguese⟧ forward finished ⟦DATE|last term⟧ with ten assists and as many ⟦G4|goals⟧, ⟦G5|two⟧ of which came in the same match against ⟦TEAM|Porto⟧.

⟦PERSON|Ismail Zakari⟧ gave ⟦TEAM|Niger⟧ the perfect start, ⟦G6|scoring⟧ in the ⟦MINUTE|sixth minute⟧, only for ⟦PERSON|Frank Bwalya⟧ to ⟦G7|draw ⟦TEAM|Malawi⟧ level⟧ almost at once. Both sides then missed chances to win it, the best falling to ⟦PERSON|Lusayo Mhango⟧, whose shot was blocked by a defender who knew little about it.

"I'd swap every one of my caps for a goal in a ⟦COMPETITION|World Cup⟧," ⟦PERSON|Duncan Ferrand⟧ wrote. He never got one; he never got a shot.

The ⟦TEAM|Blackpool⟧ boss, ⟦PERSON|Andy Garstang⟧, said his players had "forgotten how to finish". They created eight clear openings, according to ⟦ORG|Opta⟧, and hit the woodwork twice. ⟦PERSON|Theo Marchetti⟧'s ⟦G8|winner⟧ for ⟦TEAM|Exeter⟧ came from a half-chance, five minutes after ⟦PERSON|Jack Billinge⟧ had been denied by the bar.

Ex-⟦TEAM|Leeds⟧ man ⟦PERSON|Curtis Wainfleet⟧ has 99 ⟦G9|goals⟧ in the ⟦COMPETITION|Football League⟧ and has been stuck there for two months. "I'm not thinking about a hundred," he insisted. "If it comes, it comes." It might have come at ⟦GPE|Walsall⟧ had he not put a penalty into the crowd.

Substitutes combined for the decisive ⟦G10|goal⟧. ⟦PERSON|Amir Hosseinzadeh-Far⟧, on for the injured ⟦PERSON|Saman Jalali⟧, beat two men on the left and pulled the ball back to ⟦PERSON|Peyman Vaziri⟧, who ⟦G11|swept it into the corner⟧ on ⟦MINUTE|79 minutes⟧ to send ⟦TEAM|Sepahan⟧ through.

It ended as it had begun, goalless. ⟦TEAM|Hull City⟧ had the better of the first half, ⟦TEAM|Watford⟧ of the second. ⟦PERSON|Luka Sremac⟧ might have settled it with the last kick but shot tamely, and ⟦PERSON|Vance Okoro-Field⟧, in the home goal, gathered with a smile.

⟦TEAM|Sydney FC⟧ claimed the ⟦COMPETITION|A-League⟧ double in ⟦DATE|May⟧; their defence of it began with a ⟦SCORE|2-1⟧ loss. ⟦PERSON|Mitchell Dragović⟧ ⟦G12|pulled one back⟧ in the ⟦MINUTE|74th minute⟧, and the striker was inches away from an equaliser when he stretched for a cross by ⟦PERSON|Anthony Lo Presti⟧. Earlier, ⟦PERSON|Bernardo Cintra⟧ had ⟦G13|scored both⟧ for ⟦TEAM|Adelaide⟧.

"Their ⟦G14|first⟧ is a mistake, their ⟦G15|second⟧ is a deflection. I can't be too hard on the players," said ⟦PERSON|Owen Maddock⟧. He was harder on the referee, who booked ⟦PERSON|Lewis Trahearne⟧ for diving when a penalty, and the chance to make it ⟦SCORE|2-2⟧, seemed certain.

Ten points clear, ⟦TEAM|Shakhtar⟧ could win the title at ⟦TEAM|Kryvbas⟧ on ⟦DATE|Sunday⟧ and complete a domestic double on ⟦DATE|Wednesday⟧. Coach ⟦PERSON|Arsen Hlushko⟧ refused to be drawn on a third trophy. "One game, one goal, one step," he said, and laughed.

⟦PERSON|Joana Ferraz-Pinto⟧ needed treatment after a clash of heads in the ⟦MINUTE|19th minute⟧ and played on with a bandage, which came off as she met ⟦PERSON|Matilde Rocha⟧'s corner on the ⟦MINUTE|half-hour⟧. The ⟦G16|header⟧ gave ⟦TEAM|Sporting⟧ a lead they were never likely to lose, and ⟦G17|two more⟧ followed from ⟦PERSON|Célia Brandão⟧.

⟦PERSON|Tosin Adelakun-Price⟧ ⟦G18|fired ⟦TEAM|Dagenham & Redbridge⟧ in front⟧ but was later fired up for the wrong reasons, arguing with his own goalkeeper after ⟦TEAM|Boreham Wood⟧'s ⟦G19|reply⟧. "It's passion," said the keeper, ⟦PERSON|Lenny Craddick⟧. "I should have stopped it. He should have got another. We're quits."

The visitors finished with ten men after ⟦PERSON|Cristhian Valdivieso⟧ collected a second yellow card. They had been reduced to counter-attacks long before then, and one of those, in the ⟦MINUTE|44th minute⟧, almost brought a goal for ⟦PERSON|Darwin Quiñónez-Paz⟧, who was foiled by ⟦PERSON|Hernán Lapentti⟧. ⟦TEAM|Emelec⟧ made the extra man tell when ⟦PERSON|Joffre Caicedo-Ríos⟧ ⟦G20|netted⟧ ⟦MINUTE|nine minutes from the end⟧.

⟦PERSON|Simon Aldershaw⟧ wants more from his forwards. ⟦TEAM|Cambridge⟧ have ⟦G21|scored 18⟧ in all, the division's third-lowest total, and rely on corners. "It can't always be a centre-half," he said.

There was late drama in ⟦GPE|Gothenburg⟧, where ⟦TEAM|Häcken⟧ had a ⟦G22|goal⟧ disallowed, a penalty saved and a man sent off within the space of six minutes. ⟦PERSON|Amor Lindell⟧ was the man whose celebrations were cut short, ⟦PERSON|Zeidane Bah⟧ the one whose spot-kick was kept out by ⟦PERSON|Oscar Rydell⟧, and ⟦PERSON|Rydell⟧ the hero of a draw.

Former ⟦TEAM|Everton⟧ midfielder ⟦PERSON|Dermot Halloran⟧ said ⟦TEAM|Ireland⟧ must learn to see games out. "We take the lead, we sit back, we invite pressure and then we wonder why we concede," he wrote in the ⟦ORG|Irish Examiner⟧. "It was the same in ⟦GPE|Sofia⟧." There, ⟦PERSON|Evan Kilbane-Doyle⟧'s ⟦G23|opener⟧ was wiped out in ⟦MINUTE|added time⟧.

⟦PERSON|Musa Fadiga⟧ joined on loan ⟦DATE|last week⟧ and is already ⟦G24|off the mark⟧. He ⟦G25|rolled in the second⟧ of ⟦TEAM|Hatayspor⟧'s three, between an ⟦G26|own goal⟧ and a ⟦PERSON|Berkan Aydoğdu⟧ ⟦G27|penalty⟧, as a side without a win in nine found that goals can be easy.
=====GOALS=====
{"id": "G1", "scorer": "Kit Lansdowne", "team": "Reading", "minute": 29, "minute_text": "29th-minute"}
{"id": "G2", "scorer": "Seydou Camara-Niang", "team": "Pardubice", "minute": 52, "minute_text": "52 minutes"}
{"id": "G3", "scorer": "Clara Winqvist; Nina Palmblad", "team": "Linköping", "count": 2, "minute_text": "half-time"}
{"id": "G4", "scorer": "Gilberto Sagna", "team": "Vitória", "count": 10, "scope": "background"}
{"id": "G5", "scorer": "Gilberto Sagna", "team": "Vitória", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Ismail Zakari", "team": "Niger", "minute": 6, "minute_text": "sixth minute"}
{"id": "G7", "scorer": "Frank Bwalya", "team": "Malawi"}
{"id": "G8", "scorer": "Theo Marchetti", "team": "Exeter"}
{"id": "G9", "scorer": "Curtis Wainfleet", "count": 99, "scope": "background"}
{"id": "G10", "scorer": "Peyman Vaziri", "team": "Sepahan", "minute": 79, "assist": "Amir Hosseinzadeh-Far", "kind": "shot"}
{"id": "G11", "scorer": "Peyman Vaziri", "team": "Sepahan", "minute": 79, "assist": "Amir Hosseinzadeh-Far", "kind": "shot", "minute_text": "79 minutes"}
{"id": "G12", "scorer": "Mitchell Dragović", "team": "Sydney FC", "minute": 74, "minute_text": "74th minute"}
{"id": "G13", "scorer": "Bernardo Cintra", "team": "Adelaide", "count": 2}
{"id": "G14"}
{"id": "G15"}
{"id": "G16", "scorer": "Joana Ferraz-Pinto", "team": "Sporting", "minute": 30, "minute_text": "half-hour", "assist": "Matilde Rocha", "kind": "header"}
{"id": "G17", "scorer": "Célia Brandão", "team": "Sporting", "count": 2}
{"id": "G18", "scorer": "Tosin Adelakun-Price", "team": "Dagenham & Redbridge"}
{"id": "G19", "team": "Boreham Wood"}
{"id": "G20", "scorer": "Joffre Caicedo-Ríos", "team": "Emelec", "minute": 81, "minute_text": "nine minutes from the end"}
{"id": "G21", "team": "Cambridge", "count": 18, "scope": "background"}
{"id": "G22", "scorer": "Amor Lindell", "team": "Häcken", "outcome": "ruled out"}
{"id": "G23", "scorer": "Evan Kilbane-Doyle", "team": "Ireland", "scope": "background"}
{"id": "G24", "scorer": "Musa Fadiga", "team": "Hatayspor", "kind": "shot"}
{"id": "G25", "scorer": "Musa Fadiga", "team": "Hatayspor", "kind": "shot"}
{"id": "G26", "team": "Hatayspor", "kind": "own goal"}
{"id": "G27", "scorer": "Berkan Aydoğdu", "team": "Hatayspor", "kind": "penalty"}
