⟦PERSON|Vicky López-Andreu⟧ and ⟦PERSON|Esther Manrique⟧ gave ⟦TEAM|Spain⟧ a comfortable cushion before ⟦TEAM|Belgium⟧'s late rally in ⟦GPE|Córdoba⟧ came up short. ⟦PERSON|López-Andreu⟧ ⟦G1|turned sharply and found the far corner⟧ on ⟦MINUTE|17⟧, ⟦PERSON|Manrique⟧ ⟦G2|headed the second⟧ a ⟦MINUTE|minute before the break⟧ and ⟦PERSON|Tine De Caigny-Maes⟧ ⟦G3|stabbed one back⟧ on ⟦MINUTE|85⟧. ⟦PERSON|De Caigny-Maes⟧ then dragged an even better chance wide.

⟦PERSON|Lamine Sidibé-Barry⟧, the ⟦NORP|Guinean⟧, was thrown on in the ⟦MINUTE|70th minute⟧ and immediately sent a shot whistling past ⟦PERSON|Peter Gulyás⟧' left-hand post. He was close again on ⟦MINUTE|82⟧, when ⟦PERSON|David Raum-Sauer⟧ crossed, ⟦PERSON|Gulyás⟧ came and missed and the striker's header was scrambled away by ⟦PERSON|Lukas Klostermeier⟧.

⟦TEAM|Brazil⟧ ⟦SCORE|3⟧ ⟦TEAM|Chile⟧ ⟦SCORE|0⟧: ⟦PERSON|Gio Garbelini-Reis⟧ ⟦G4|scored⟧ either side of a ⟦PERSON|Kerolin Nunes-Pratt⟧ ⟦G5|penalty⟧.

Nobody could separate ⟦TEAM|Lazio⟧ and ⟦TEAM|Fiorentina⟧. ⟦PERSON|Boulaye Dia-Ndour⟧ had an early ⟦G6|effort⟧ disallowed, ⟦PERSON|Moise Kean-Abate⟧ put a one-on-one against the post and ⟦PERSON|David De Gea-Ríos⟧ saved smartly from ⟦PERSON|Mattia Zaccagni-Russo⟧ with ⟦MINUTE|four to play⟧. ⟦TEAM|Lazio⟧ stay fifth.

⟦TEAM|Guatemala⟧'s ⟦G7|winner⟧, an ⟦PERSON|Óscar Santis-Lemus⟧ free-kick in the ⟦MINUTE|86th minute⟧, came moments after ⟦TEAM|El Salvador⟧ keeper ⟦PERSON|Mario González-Rivas⟧ had saved brilliantly from ⟦PERSON|Rubio Rubín-Paz⟧. "We deserved more than that," said ⟦TEAM|El Salvador⟧ coach ⟦PERSON|David Dóniga-Cruz⟧.

"If we score first on ⟦DATE|Thursday⟧, the stadium will do the rest," said ⟦TEAM|Galatasaray⟧ striker ⟦PERSON|Victor Osagie-Boone⟧, who has 21 ⟦G8|goals⟧ in all competitions but missed two good openings in the first leg in ⟦GPE|Lisbon⟧.

⟦PERSON|Wang Shuang-fei⟧ ⟦G9|equalised⟧ for ⟦TEAM|Wuhan⟧ in the ⟦MINUTE|62nd minute⟧. No sooner had the noise died than ⟦TEAM|Melbourne City⟧ were ⟦G10|back in front⟧, ⟦PERSON|Holly McNamara-Doyle⟧ ⟦G11|chesting down and volleying in⟧ from ⟦PERSON|Leticia McKenna-Rowe⟧'s diagonal. The ⟦COMPETITION|AFC Women's Champions League⟧ tie finished ⟦SCORE|2-1⟧.

⟦TEAM|Lens⟧ moved to the top of ⟦COMPETITION|Ligue 1⟧ for at least 24 hours with a ⟦SCORE|2-1⟧ win over ⟦TEAM|Brest⟧. They ⟦G12|went ahead⟧ after ⟦MINUTE|nine minutes⟧, ⟦PERSON|Adrien Thomasson-Prat⟧ ⟦G13|firing into the roof of the net⟧, were ⟦G14|pegged back⟧ by ⟦PERSON|Ludovic Ajorque-Payet⟧'s header in the ⟦MINUTE|42nd minute⟧ and had ⟦PERSON|Mamadou Sangaré-Ly⟧ to thank for the ⟦G15|decider⟧ with ⟦MINUTE|20 minutes left⟧.

A strike by stewards has forced the postponement of ⟦DATE|Sunday⟧'s ⟦COMPETITION|Serie A⟧ match between ⟦TEAM|Sassuolo⟧ and ⟦TEAM|Cremonese⟧. The ⟦ORG|Lega Serie A⟧ will announce a new date ⟦DATE|this week⟧.

⟦PERSON|Trinity Rodman-Ellis⟧ beat two players and shot against the outside of the post on ⟦MINUTE|13 minutes⟧; ⟦PERSON|Croix Bethune-Hall⟧ could not keep her effort down on ⟦MINUTE|26⟧; and ⟦PERSON|Gift Monday-Obi⟧ was ruled offside after ⟦G16|tucking away⟧ a pass from ⟦PERSON|Leicy Paz⟧ on ⟦MINUTE|41⟧. ⟦TEAM|Washington Spirit⟧ had to wait until the ⟦MINUTE|77th minute⟧ for a ⟦G17|goal⟧, ⟦PERSON|Bethune-Hall⟧ ⟦G18|squeezing it in⟧ at the near post.

⟦TEAM|Zamalek⟧ were undone by two counter-attacks in ⟦GPE|Alexandria⟧. The ⟦NORP|Palestinian⟧ forward ⟦PERSON|Wessam Abu Samra⟧ ⟦G19|finished off the first⟧ on ⟦MINUTE|38⟧ and squared for ⟦PERSON|Mabululu Quissanga⟧ to ⟦G20|roll in the other⟧ on ⟦MINUTE|56⟧. ⟦TEAM|Al Ittihad⟧'s goalkeeper, ⟦PERSON|Mahdi Soliman-Fathi⟧, made only one save.

⟦TEAM|Leipzig⟧'s ⟦PERSON|Giovanna Hoffmann-Beck⟧ missed the chance of the night, knocking the ball past ⟦PERSON|Stina Johannes-Kuhn⟧ but against the far post. It remained goalless after that, leaving ⟦TEAM|Frankfurt⟧ a point behind ⟦TEAM|Bayern Munich⟧ at the head of the ⟦COMPETITION|Frauen-Bundesliga⟧.

When ⟦PERSON|Romário Balotelo⟧ left the field on ⟦MINUTE|75 minutes⟧ the ⟦TEAM|Flamengo⟧ striker had ⟦G21|scored four⟧, hit the bar, been booked for removing his shirt and heard the ⟦VENUE|Maracanã⟧ sing his name. ⟦TEAM|Vitória⟧'s keeper ⟦PERSON|Lucas Arcanjo-Melo⟧ was ⟦G22|beaten⟧ by a header for the last of them.

⟦PERSON|Teagan Collister⟧ ⟦G23|scored the winner⟧ when these sides met here ⟦DATE|last February⟧, but this time the ⟦TEAM|Newcastle Jets⟧ forward spent her afternoon chasing full-backs. ⟦TEAM|Central Coast Mariners⟧ had taken command by the ⟦MINUTE|break⟧, with ⟦PERSON|Isabel Gomez-Hardy⟧ ⟦G24|on the mark⟧ on ⟦MINUTE|27⟧.

⟦TEAM|Switzerland⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Norway⟧: the hosts led through ⟦PERSON|Nadine Riesen-Graf⟧'s ⟦G25|effort⟧, a ⟦MINUTE|28th-minute⟧ shot that took a touch off ⟦PERSON|Guro Bergsvand-Lie⟧, but an ⟦G26|own goal⟧ by ⟦PERSON|Julia Stierli-Amsler⟧ on ⟦MINUTE|58⟧ settled matters after ⟦PERSON|Ada Hegerstad⟧ had ⟦G27|levelled⟧ with a header ⟦MINUTE|four minutes before⟧.

⟦ORG|CAF⟧ has fined ⟦TEAM|Raja Casablanca⟧ and ordered two home matches behind closed doors following crowd trouble in their ⟦COMPETITION|CAF Champions League⟧ tie against ⟦TEAM|Young Africans⟧, in which objects were thrown after a late penalty was awarded to the visitors.

⟦PERSON|Samu Omorodion-Vega⟧ has now gone seven matches without scoring for ⟦TEAM|Alavés⟧, whose ⟦G28|goal⟧ in a ⟦SCORE|1-1⟧ draw with ⟦TEAM|Mallorca⟧ was the work of ⟦PERSON|Kike Garcés⟧. The veteran, 36, had been on the pitch only ⟦MINUTE|three minutes⟧ when he ⟦G29|pounced⟧ in the ⟦MINUTE|68th minute⟧.

⟦TEAM|Trinidad and Tobago⟧ head coach ⟦PERSON|Dwight Yearwood⟧ said: "At ⟦SCORE|2-0⟧ you think you are safe. Then they ⟦G30|get one⟧, then the crowd goes mad, then they ⟦G31|get another⟧. I've seen it a hundred times." ⟦TEAM|Jamaica⟧'s ⟦PERSON|Bobby Reid-Campbell⟧ had missed a penalty at ⟦SCORE|0-0⟧.

⟦PERSON|Sophia Kleinherne-Lang⟧ and ⟦PERSON|Jule Brand-Simons⟧ were both denied by the woodwork inside ⟦MINUTE|15 minutes⟧ and ⟦TEAM|Germany⟧ went on to be held by ⟦TEAM|Austria⟧, for whom ⟦PERSON|Manuela Zinsberg⟧ made eleven saves.

⟦TEAM|Sporting Kansas City⟧ ended the drought. Their first ⟦G32|goal⟧ in five matches came at the ⟦MINUTE|quarter-hour mark⟧, ⟦PERSON|Dejan Jovović⟧ ⟦G33|applying the finish⟧ to ⟦PERSON|Mbekezeli Dube⟧'s cross, and they ⟦G34|added two more⟧ before ⟦TEAM|Austin FC⟧ registered an attempt.
=====GOALS=====
{"id": "G1", "scorer": "Vicky López-Andreu", "team": "Spain", "minute": 17, "minute_text": "17", "kind": "shot"}
{"id": "G2", "scorer": "Esther Manrique", "team": "Spain", "minute": 44, "minute_text": "minute before the break", "kind": "header"}
{"id": "G3", "scorer": "Tine De Caigny-Maes", "team": "Belgium", "minute": 85, "minute_text": "85", "kind": "shot"}
{"id": "G4", "scorer": "Gio Garbelini-Reis", "team": "Brazil", "count": 2}
{"id": "G5", "scorer": "Kerolin Nunes-Pratt", "team": "Brazil", "kind": "penalty"}
{"id": "G6", "scorer": "Boulaye Dia-Ndour", "team": "Lazio", "outcome": "ruled out"}
{"id": "G7", "scorer": "Óscar Santis-Lemus", "team": "Guatemala", "minute": 86, "minute_text": "86th minute", "kind": "free kick"}
{"id": "G8", "scorer": "Victor Osagie-Boone", "team": "Galatasaray", "scope": "background", "count": 21}
{"id": "G9", "scorer": "Wang Shuang-fei", "team": "Wuhan", "minute": 62, "minute_text": "62nd minute"}
{"id": "G10", "scorer": "Holly McNamara-Doyle", "team": "Melbourne City", "kind": "volley", "assist": "Leticia McKenna-Rowe"}
{"id": "G11", "scorer": "Holly McNamara-Doyle", "team": "Melbourne City", "kind": "volley", "assist": "Leticia McKenna-Rowe"}
{"id": "G12", "scorer": "Adrien Thomasson-Prat", "team": "Lens", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G13", "scorer": "Adrien Thomasson-Prat", "team": "Lens", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G14", "scorer": "Ludovic Ajorque-Payet", "team": "Brest", "minute": 42, "minute_text": "42nd minute", "kind": "header"}
{"id": "G15", "scorer": "Mamadou Sangaré-Ly", "team": "Lens", "minute": 70, "minute_text": "20 minutes left"}
{"id": "G16", "scorer": "Gift Monday-Obi", "team": "Washington Spirit", "minute": 41, "outcome": "ruled out", "minute_text": "41", "assist": "Leicy Paz"}
{"id": "G17", "scorer": "Croix Bethune-Hall", "team": "Washington Spirit", "minute": 77, "minute_text": "77th minute", "kind": "shot"}
{"id": "G18", "scorer": "Croix Bethune-Hall", "team": "Washington Spirit", "minute": 77, "minute_text": "77th minute", "kind": "shot"}
{"id": "G19", "scorer": "Wessam Abu Samra", "team": "Al Ittihad", "minute": 38, "minute_text": "38"}
{"id": "G20", "scorer": "Mabululu Quissanga", "team": "Al Ittihad", "minute": 56, "minute_text": "56", "assist": "Wessam Abu Samra", "kind": "shot"}
{"id": "G21", "scorer": "Romário Balotelo", "team": "Flamengo", "count": 4}
{"id": "G22", "scorer": "Romário Balotelo", "team": "Flamengo", "kind": "header"}
{"id": "G23", "scorer": "Teagan Collister", "team": "Newcastle Jets", "scope": "background"}
{"id": "G24", "scorer": "Isabel Gomez-Hardy", "team": "Central Coast Mariners", "minute": 27, "minute_text": "27"}
{"id": "G25", "scorer": "Nadine Riesen-Graf", "team": "Switzerland", "minute": 28, "minute_text": "28th-minute"}
{"id": "G26", "scorer": "Julia Stierli-Amsler", "team": "Norway", "minute": 58, "kind": "own goal", "minute_text": "58"}
{"id": "G27", "scorer": "Ada Hegerstad", "team": "Norway", "minute": 54, "kind": "header", "minute_text": "four minutes before"}
{"id": "G28", "scorer": "Kike Garcés", "team": "Alavés", "minute": 68, "minute_text": "68th minute"}
{"id": "G29", "scorer": "Kike Garcés", "team": "Alavés", "minute": 68, "minute_text": "68th minute"}
{"id": "G30", "team": "Jamaica"}
{"id": "G31", "team": "Jamaica"}
{"id": "G32", "scorer": "Dejan Jovović", "team": "Sporting Kansas City", "minute": 15, "minute_text": "quarter-hour mark", "assist": "Mbekezeli Dube"}
{"id": "G33", "scorer": "Dejan Jovović", "team": "Sporting Kansas City", "minute": 15, "minute_text": "quarter-hour mark", "assist": "Mbekezeli Dube"}
{"id": "G34", "team": "Sporting Kansas City", "count": 2}
