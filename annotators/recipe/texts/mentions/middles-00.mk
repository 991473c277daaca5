⟦TEAM|Gillingham⟧ were behind after four minutes, ⟦PERSON|Dale Purvis⟧ losing ⟦PERSON|Kofi Antwi⟧ at the back post and the ⟦NORP|Ghanaian⟧ ⟦G1|heading⟧ ⟦TEAM|Walsall⟧ ⟦G2|in front⟧. ⟦PERSON|Jude Harcombe⟧ had a header of his own saved by ⟦PERSON|Neil Oxtoby⟧ soon after, and the same player put the rebound over from five yards.

It was ⟦PERSON|Oskar Wiberg⟧ who won the penalty, turning ⟦PERSON|Timo Laukkanen⟧ near the byline, but ⟦PERSON|Linus Edman⟧ took the ball off him and ⟦G3|sent ⟦PERSON|Aki Salmela⟧ the wrong way⟧ in the ⟦MINUTE|33rd minute⟧. ⟦TEAM|Hammarby⟧ wanted another on ⟦MINUTE|51⟧ when ⟦PERSON|Wiberg⟧ went down again; referee ⟦PERSON|Stefan Ahl⟧ waved play on and booked him.

⟦PERSON|Milo Staines⟧'s free-kick hit ⟦PERSON|Arno Wuyts⟧ on the shoulder and ⟦G4|flew past⟧ his own keeper, ⟦PERSON|Sam Tredgold⟧, for ⟦TEAM|Burton Albion⟧'s ⟦MINUTE|62nd-minute⟧ ⟦G5|equaliser⟧. Until then ⟦TEAM|Fleetwood⟧ had defended a one-goal lead with few alarms, ⟦PERSON|Tredgold⟧ saving from ⟦PERSON|Staines⟧ and ⟦PERSON|Harvey Lum⟧ in the first half.

With ⟦TEAM|Vitesse⟧ a goal down at the ⟦MINUTE|break⟧, ⟦PERSON|Ruud Hoekman⟧ threw on two forwards and went to a back three. Neither had a shot on target. ⟦PERSON|Bas Verhoef⟧'s drive in the ⟦MINUTE|70th minute⟧ was deflected behind and the corner was headed clear by ⟦PERSON|Jens Rask⟧.

⟦PERSON|Samir Laghrib⟧'s shot was only parried by ⟦PERSON|Edu Carmona⟧, ⟦PERSON|Tomás Villar⟧ could not sort his feet out, and ⟦PERSON|Nabil Chaoui⟧ was there to ⟦G6|put away the rebound⟧ after ⟦MINUTE|17 minutes⟧. ⟦TEAM|Wydad⟧ should have had a second when ⟦PERSON|Laghrib⟧ rolled the ball past ⟦PERSON|Carmona⟧ and past the post as well.

⟦TEAM|Dundee United⟧ claimed a first win at ⟦VENUE|Pittodrie⟧ since ⟦DATE|2019⟧ and moved above ⟦TEAM|Hibernian⟧ into third. ⟦PERSON|Aidan Moffat⟧ twice went close, ⟦PERSON|Scott Rennie⟧ was booked for a late tackle on ⟦PERSON|Leo Brandvold⟧, and there were two further shouts for a penalty in the ⟦MINUTE|closing ten minutes⟧.

⟦PERSON|Pape Sarr-Diouf⟧ ⟦G7|scored twice⟧ and ⟦PERSON|Théo Garnault⟧ ⟦G8|once⟧ as ⟦TEAM|Lens⟧ beat ⟦TEAM|Nantes⟧ ⟦SCORE|3-1⟧, a result that lifts them to fourth. ⟦PERSON|Kylian Morel⟧'s ⟦MINUTE|80th-minute⟧ ⟦G9|penalty⟧ was no more than a consolation for the visitors, who had missed one through ⟦PERSON|Aliou Cissokho⟧ when it was still goalless.

⟦PERSON|Fran Otero⟧'s corner found ⟦PERSON|Jon Arrieta⟧, whose header back across goal was ⟦G10|stabbed over the line⟧ by ⟦PERSON|Dani Piquer⟧ with ⟦MINUTE|two minutes of the 90 left⟧. The defender has now ⟦G11|scored in three games⟧ running, which is more than ⟦PERSON|Arrieta⟧ has managed ⟦DATE|this season⟧.

The strike called by rail unions for ⟦DATE|Saturday⟧ means kick-off at ⟦VENUE|Carrow Road⟧ has been put back to 5.30pm. ⟦TEAM|Norwich City⟧ said ⟦TEAM|Coventry City⟧ had been consulted and that 2,100 away tickets had been sold.

⟦PERSON|Kweku Mensah-Boyle⟧ struck the bar on ⟦MINUTE|22 minutes⟧ and ⟦PERSON|Reece Tandy⟧ struck the same piece of wood ⟦MINUTE|nine minutes later⟧, but the only ⟦G12|goal⟧ of the night came from a defender. ⟦PERSON|Eoin Dunphy⟧ ⟦G13|rose highest to meet ⟦PERSON|Gary Lacey⟧'s delivery⟧ in the ⟦MINUTE|76th minute⟧ and ⟦TEAM|Shamrock Rovers⟧ saw out the rest.

"I told ⟦PERSON|Anton⟧ to leave it for me," said ⟦PERSON|Marcin Zielak⟧, whose free-kick on ⟦MINUTE|54 minutes⟧ ⟦G14|restored the lead⟧ for ⟦TEAM|Lech Poznan⟧. "He'd already put one over the bar and one into the wall."

⟦PERSON|Giulio Ferrante⟧'s back-pass rolled under the foot of ⟦PERSON|Emanuele Costa⟧ and ⟦G15|over the line⟧ for the softest of own goals. ⟦TEAM|Lecce⟧ were then pinned back for half an hour, ⟦PERSON|Costa⟧'s opposite number ⟦PERSON|Wladimiro Sanna⟧ making only one save, from ⟦PERSON|Mattia Russo⟧, before ⟦PERSON|Ferrante⟧'s night got worse with a red card.

⟦TEAM|Gimcheon⟧ pulled level through ⟦PERSON|Park Seung-jae⟧, the midfielder ⟦G16|sweeping in⟧ after ⟦PERSON|Lee Dong-min⟧ had dummied ⟦PERSON|Choi Ha-neul⟧'s cross on ⟦MINUTE|66⟧. The hosts had ⟦G17|gone ahead⟧ in the ⟦MINUTE|ninth minute⟧, ⟦PERSON|Han Jae-won⟧ the scorer, and had hit the woodwork twice since.

⟦TEAM|Derby County⟧ were awarded a penalty in the ⟦MINUTE|41st minute⟧ for a foul by ⟦PERSON|Lee Sandford⟧ on ⟦PERSON|Omari Pryce⟧. ⟦PERSON|Jack Mellish⟧ placed it to the left of ⟦PERSON|Radek Hruby⟧, who got down to push it onto the post, and ⟦PERSON|Pryce⟧, following up, skied the loose ball into the away end.

⟦PERSON|Tijani Bakare⟧'s second ⟦G18|goal⟧, ⟦MINUTE|nine minutes from the end⟧, was the pick of the five: he took ⟦PERSON|Emeka Udo⟧'s pass on his chest, went round ⟦PERSON|Segun Ajala⟧ and finished from an angle. His ⟦G19|first⟧ had been a penalty.

The summit of ⟦PERSON|Håkon Lia⟧'s evening was a tackle. The ⟦TEAM|Bodø/Glimt⟧ captain slid across to take the ball off ⟦PERSON|Eirik Sæther⟧ with the goal at the striker's mercy, and rolled away with a clenched fist as though he had finished one off himself.

⟦PERSON|Ben Wardle⟧ – Booked early, struggled with ⟦PERSON|Adama Cissé⟧'s pace and was beaten to the ball for the ⟦G20|equaliser⟧. Took a good free-kick late on that drew a fine stop from ⟦PERSON|Hugo Aldana⟧. 5

⟦TEAM|Hartlepool United⟧ found themselves two up inside ⟦MINUTE|20 minutes⟧, ⟦PERSON|Liam Coyle⟧ ⟦G21|converting from the spot⟧ on ⟦MINUTE|eight⟧ and then squaring for ⟦PERSON|Zak Noon⟧, who ⟦G22|couldn't miss⟧, on ⟦MINUTE|19⟧. ⟦TEAM|Boreham Wood⟧ steadied themselves, and ⟦PERSON|Shaun Appleby⟧'s header on ⟦MINUTE|37⟧ would have halved the arrears but for ⟦PERSON|Jamie Threlfall⟧ on the line.

⟦TEAM|Al-Ahly⟧ thought they had pulled a goal back when ⟦PERSON|Ramy Sobhi⟧ ⟦G23|nodded in⟧ ⟦PERSON|Karim Fathi⟧'s corner in the ⟦MINUTE|58th minute⟧, but ⟦PERSON|Ahmed Zaki⟧ had been pushed and the referee had already blown. ⟦PERSON|Fathi⟧'s next delivery was caught by ⟦PERSON|Zaki⟧.

A ⟦MINUTE|12th-minute⟧ penalty, conceded by ⟦PERSON|Nils Oberauer⟧ and taken by ⟦PERSON|Jakub Hora⟧, came back off an upright. ⟦TEAM|Slovan Liberec⟧ had another from the same end with ⟦MINUTE|eight minutes to go⟧, and this time ⟦PERSON|Vojta Krejzl⟧ ⟦G24|took the responsibility and scored⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kofi Antwi", "team": "Walsall", "minute": 4, "minute_text": "four minutes", "kind": "header"}
{"id": "G2", "scorer": "Kofi Antwi", "team": "Walsall", "minute": 4, "minute_text": "four minutes", "kind": "header"}
{"id": "G3", "scorer": "Linus Edman", "team": "Hammarby", "minute": 33, "kind": "penalty", "score": "1-0", "minute_text": "33rd minute"}
{"id": "G4", "scorer": "Arno Wuyts", "team": "Burton Albion", "minute": 62, "kind": "own goal", "minute_text": "62nd-minute"}
{"id": "G5", "scorer": "Arno Wuyts", "team": "Burton Albion", "minute": 62, "kind": "own goal", "minute_text": "62nd-minute"}
{"id": "G6", "scorer": "Nabil Chaoui", "team": "Wydad", "minute": 17, "kind": "shot", "minute_text": "17 minutes"}
{"id": "G7", "scorer": "Pape Sarr-Diouf", "team": "Lens", "count": 2}
{"id": "G8", "scorer": "Théo Garnault", "team": "Lens"}
{"id": "G9", "scorer": "Kylian Morel", "team": "Nantes", "minute": 80, "kind": "penalty", "minute_text": "80th-minute"}
{"id": "G10", "scorer": "Dani Piquer", "minute": 88, "kind": "shot", "assist": "Jon Arrieta", "minute_text": "two minutes of the 90 left"}
{"id": "G11", "scorer": "Dani Piquer", "scope": "background", "count": 3}
{"id": "G12", "scorer": "Eoin Dunphy", "team": "Shamrock Rovers", "minute": 76, "kind": "header", "minute_text": "76th minute"}
{"id": "G13", "scorer": "Eoin Dunphy", "team": "Shamrock Rovers", "minute": 76, "kind": "header", "minute_text": "76th minute"}
{"id": "G14", "scorer": "Marcin Zielak", "team": "Lech Poznan", "minute": 54, "kind": "free kick", "minute_text": "54 minutes"}
{"id": "G15", "scorer": "Giulio Ferrante", "team": "Lecce", "kind": "own goal"}
{"id": "G16", "scorer": "Park Seung-jae", "team": "Gimcheon", "minute": 66, "kind": "shot", "minute_text": "66"}
{"id": "G17", "scorer": "Han Jae-won", "minute": 9, "minute_text": "ninth minute"}
{"id": "G18", "scorer": "Tijani Bakare", "minute": 81, "kind": "shot", "minute_text": "nine minutes from the end"}
{"id": "G19", "scorer": "Tijani Bakare", "kind": "penalty"}
{"id": "G20", "scorer": "Adama Cissé"}
{"id": "G21", "scorer": "Liam Coyle", "team": "Hartlepool United", "minute": 8, "kind": "penalty", "minute_text": "eight"}
{"id": "G22", "scorer": "Zak Noon", "team": "Hartlepool United", "minute": 19, "assist": "Liam Coyle", "kind": "shot", "minute_text": "19"}
{"id": "G23", "scorer": "Ramy Sobhi", "team": "Al-Ahly", "minute": 58, "kind": "header", "outcome": "ruled out", "minute_text": "58th minute"}
{"id": "G24", "scorer": "Vojta Krejzl", "team": "Slovan Liberec", "minute": 82, "minute_text": "eight minutes to go", "kind": "penalty"}
