Having waved away a penalty claim in the ⟦MINUTE|third minute⟧, the referee gave one in the ⟦MINUTE|30th⟧. ⟦PERSON|Bartosz Wilk⟧ beat ⟦PERSON|Petr Hanák⟧ from it and ⟦TEAM|Legia Warsaw⟧ ⟦G1|led⟧, which is more than could be said of their supporters' bus, stuck on the motorway until the ⟦MINUTE|interval⟧.

⟦PERSON|Ismael Cordero⟧ to ⟦PERSON|Raúl Nieto⟧, ⟦PERSON|Nieto⟧ back to ⟦PERSON|Cordero⟧, and the keeper, ⟦PERSON|Unai Goñi⟧, ⟦G2|beaten⟧ at his near post. That was after ⟦MINUTE|23 minutes⟧; ⟦TEAM|Mallorca⟧ waited for the rest of the night for another sight of ⟦TEAM|Alavés⟧' goal.

⟦PERSON|Grant Hollis⟧ ⟦G3|scored⟧ on ⟦MINUTE|6⟧ and ⟦PERSON|Rhys Dunbar⟧ on ⟦MINUTE|60⟧, so the fan who arrived late and left early saw neither. ⟦TEAM|Falkirk⟧ were good value. ⟦TEAM|Ayr United⟧ had one effort on target, a ⟦PERSON|Cammy Weir⟧ half-volley straight at the goalkeeper.

It was not ⟦PERSON|Adaeze Obi⟧'s day until it was. The forward missed from three yards, missed from eight, hit ⟦PERSON|Lena Vogt⟧'s legs from six, and then, with her left ankle strapped and the board showing ⟦MINUTE|five added minutes⟧, ⟦G4|had one go in⟧ off her knee. ⟦TEAM|Wolfsburg⟧ ⟦G5|equalised⟧; ⟦PERSON|Svenja Roth⟧, whose cross it was, got the bigger hug.

⟦TEAM|Ghana⟧'s second, like their first, was the work of a man who started on the bench. ⟦PERSON|Abdul Razak Issah⟧ replaced ⟦PERSON|Nii Lamptey⟧ at ⟦MINUTE|half-time⟧ and ⟦G6|scored⟧ ⟦MINUTE|two minutes into the half⟧; ⟦PERSON|Emmanuel Sarpong⟧ replaced ⟦PERSON|Issah⟧ and ⟦G7|scored⟧ on ⟦MINUTE|89⟧. ⟦TEAM|Togo⟧'s first chance of note came later still.

⟦PERSON|Neil Corrigan⟧ had words with the fourth official; ⟦MINUTE|four minutes on⟧, in the ⟦MINUTE|68th⟧, he had cause for more. ⟦PERSON|Abel Mensah-Cole⟧ looked offside when he took ⟦PERSON|Jon Tindall⟧'s pass, and no one stopped him as he ⟦G8|walked it home⟧. ⟦TEAM|Cheltenham⟧ one, ⟦TEAM|Walsall⟧ nil.

Asked about ⟦PERSON|Dominic Purcell⟧'s ⟦G9|goal⟧, manager ⟦PERSON|Ciarán Ryle⟧ said he had been tying his lace. "They tell me it was good. They tell me ⟦PERSON|Fahy⟧ crossed it." ⟦PERSON|Eoghan Fahy⟧ did, on ⟦MINUTE|54⟧, and ⟦TEAM|Waterford⟧ lived on that ⟦G10|header⟧ for what was left of the night.

Between a save from ⟦PERSON|Thiago Valdés⟧ in the ⟦MINUTE|39th minute⟧ and another in the ⟦MINUTE|42nd⟧, ⟦TEAM|Boca Juniors⟧ ⟦G11|went one up⟧. The midfielder ⟦PERSON|Bruno Acuña⟧, on ⟦MINUTE|40⟧, drove low from 20 metres, and ⟦PERSON|Hernán Sosa⟧ in the ⟦TEAM|Banfield⟧ goal had two defenders in his line of sight.

The captain's header was cleared; the captain's follow-up was not. ⟦PERSON|Jasmin Halilović⟧ ⟦G12|made it ⟦SCORE|1-1⟧⟧ in the ⟦MINUTE|26th minute⟧, cancelling out a ⟦PERSON|Haris Demir⟧ ⟦G13|penalty⟧ that ⟦TEAM|Željezničar⟧ had been given on ⟦MINUTE|18⟧ for a trip by, inevitably, the captain. ⟦TEAM|Sarajevo⟧ later hit both posts.

For the ⟦MINUTE|first 70 minutes⟧ ⟦PERSON|Kieran Lisle⟧ played left-back, and in the ⟦MINUTE|71st⟧ he played centre-forward, ⟦G14|scoring⟧ from a knock-down by ⟦PERSON|Sam Overend⟧. "I shouldn't have been up there," he said. ⟦TEAM|Notts County⟧ will take it. ⟦TEAM|Salford⟧ could feel hard done by, having had an ⟦PERSON|Ola Bakare⟧ effort ruled to have gone wide of a post it seemed to go inside.

⟦PERSON|Hyun-jun Seo⟧ missed an open goal in the ⟦MINUTE|13th minute⟧; his marker, ⟦PERSON|Tae-yang Noh⟧, did not. The defender ran back to cut out ⟦PERSON|Seo⟧'s cross on ⟦MINUTE|33⟧ and sent it beyond his own goalkeeper, ⟦TEAM|Daegu⟧ thus ⟦G15|taking the lead⟧ at ⟦TEAM|Gwangju⟧ without ⟦PERSON|Seo⟧ having to hit the target.

Who scored? The programme seller thought ⟦PERSON|Ritchie⟧. ⟦PERSON|Ritchie⟧ thought ⟦PERSON|Amoah⟧. ⟦PERSON|Jacob Amoah⟧ was sure: the ball from ⟦PERSON|Lyle Ritchie⟧'s corner had come off his thigh, and ⟦TEAM|Livingston⟧'s ⟦G16|third⟧ was his, with ⟦MINUTE|13 minutes of normal time left⟧. ⟦TEAM|Ross County⟧ had by then run out of substitutes and of patience.

⟦TEAM|Inter Miami⟧ let in two, or rather they ⟦G17|let in⟧ one, on ⟦MINUTE|36⟧, and then had a second taken off the board. ⟦PERSON|Caio Almada⟧ ⟦G18|scored the first⟧ for ⟦TEAM|Orlando City⟧. The second, ⟦PERSON|Duncan Frye⟧'s ⟦G19|volley⟧, came from a corner that should have been a goal kick, said VAR, though VAR does not do corners.

When ⟦PERSON|Paulo Quental⟧ limped off, ⟦TEAM|Vitória de Guimarães⟧ had been in front for a quarter of an hour. The time was ⟦MINUTE|55⟧, and the man who had ⟦G20|put them there⟧ at the ⟦MINUTE|start of that spell⟧, ⟦PERSON|Diogo Rosário⟧, took over the armband.

"⟦PERSON|Ellie⟧ says it's hers, I say it's mine," laughed ⟦PERSON|Georgia Penhale⟧ after her free-kick passed ⟦PERSON|Ellie Dufresne⟧, and everyone else, on its way in to the net for the afternoon's solitary ⟦G21|strike⟧. The league sided with ⟦PERSON|Penhale⟧. ⟦TEAM|Plymouth Argyle Women⟧ beat ⟦TEAM|Bournemouth Women⟧ thanks to that ⟦G22|goal⟧ and to a late tackle by the same ⟦PERSON|Dufresne⟧.

Goalkeeper ⟦PERSON|Mamadou Sy⟧ gave ⟦TEAM|Horoya⟧ the ball, then a corner, then, at the third time of asking, the ⟦G23|lead⟧. ⟦PERSON|Sekou Camara⟧ ⟦G24|walked it in⟧ after ⟦MINUTE|20⟧. It could have been two when ⟦PERSON|Naby Touré⟧ chipped ⟦PERSON|Sy⟧ from the centre circle, and the bar shook for a while.

Cross from the right, miss by one, miss by two, and at the far post ⟦PERSON|Anders Vik⟧ with nobody near him, so: ⟦G25|⟦SCORE|1-0⟧⟧ at ⟦VENUE|Lerkendal⟧. ⟦TEAM|Rosenborg⟧'s clock read ⟦MINUTE|44⟧. ⟦TEAM|Brann⟧ got a free-kick on the edge of the area before the ⟦MINUTE|break⟧ but ⟦PERSON|Sivert Moen⟧ put it into the wall.

Six games, one ⟦G26|goal⟧: that was ⟦PERSON|Marlon Dacosta⟧'s record in the new year until ⟦TEAM|Benfica B⟧ came to town. ⟦G27|Two⟧ followed here, on ⟦MINUTE|12⟧ and on ⟦MINUTE|50⟧, and the second of them, ⟦PERSON|Dacosta⟧ told ⟦ORG|Sport TV⟧, was a pass that went wrong. ⟦TEAM|Leixões⟧ move up to ninth.

⟦TEAM|Hibernian⟧'s penalty shout was ignored, and from the clearance ⟦PERSON|Finlay Keogh⟧ and ⟦PERSON|Olu Sanni⟧ were two against one. ⟦PERSON|Keogh⟧ could have scored. ⟦PERSON|Keogh⟧ chose not to, and ⟦PERSON|Sanni⟧, the ball at his feet and the ⟦MINUTE|60th minute⟧ not over, ⟦G28|could not miss⟧. ⟦TEAM|Kilmarnock⟧ won.

⟦TEAM|Nantes⟧ striker ⟦PERSON|Yvan Moreau⟧ came within a stud's width of levelling at ⟦VENUE|Stade de la Mosson⟧ in the ⟦MINUTE|85th minute⟧. Saved, said the statisticians; missed, said ⟦PERSON|Moreau⟧; but it was still only ⟦SCORE|1-0⟧ from the ⟦MINUTE|third minute⟧, when ⟦TEAM|Montpellier⟧'s ⟦PERSON|Axel Pastor⟧ ⟦G29|scored⟧ from a rebound.
=====GOALS=====
{"id": "G1", "kind": "penalty", "scorer": "Bartosz Wilk", "team": "Legia Warsaw", "minute": 30, "minute_text": "30th"}
{"id": "G2", "assist": "Raúl Nieto", "scorer": "Ismael Cordero", "team": "Mallorca", "minute": 23, "minute_text": "23 minutes"}
{"id": "G3", "count": 2, "scorer": "Grant Hollis; Rhys Dunbar", "team": "Falkirk"}
{"id": "G4", "assist": "Svenja Roth", "scorer": "Adaeze Obi", "team": "Wolfsburg", "minute_text": "five added minutes"}
{"id": "G5", "scorer": "Adaeze Obi", "team": "Wolfsburg", "minute_text": "five added minutes", "assist": "Svenja Roth"}
{"id": "G6", "scorer": "Abdul Razak Issah", "team": "Ghana", "minute": 47, "minute_text": "two minutes into the half"}
{"id": "G7", "scorer": "Emmanuel Sarpong", "team": "Ghana", "minute": 89, "minute_text": "89"}
{"id": "G8", "assist": "Jon Tindall", "scorer": "Abel Mensah-Cole", "team": "Cheltenham", "minute": 68, "minute_text": "68th"}
{"id": "G9", "kind": "header", "assist": "Eoghan Fahy", "scorer": "Dominic Purcell", "team": "Waterford", "minute": 54, "minute_text": "54"}
{"id": "G10", "scorer": "Dominic Purcell", "team": "Waterford", "minute": 54, "minute_text": "54", "assist": "Eoghan Fahy", "kind": "header"}
{"id": "G11", "scorer": "Bruno Acuña", "team": "Boca Juniors", "minute": 40, "minute_text": "40"}
{"id": "G12", "score": "1-1", "kind": "shot", "scorer": "Jasmin Halilović", "team": "Sarajevo", "minute": 26, "minute_text": "26th minute"}
{"id": "G13", "kind": "penalty", "scorer": "Haris Demir", "team": "Željezničar", "minute": 18, "minute_text": "18"}
{"id": "G14", "scorer": "Kieran Lisle", "team": "Notts County", "minute": 71, "minute_text": "71st"}
{"id": "G15", "kind": "own goal", "scorer": "Tae-yang Noh", "team": "Daegu", "minute": 33, "minute_text": "33"}
{"id": "G16", "assist": "Lyle Ritchie", "scorer": "Jacob Amoah", "team": "Livingston", "minute": 77, "minute_text": "13 minutes of normal time left"}
{"id": "G17", "scorer": "Caio Almada", "team": "Orlando City", "minute": 36, "minute_text": "36"}
{"id": "G18", "scorer": "Caio Almada", "team": "Orlando City", "minute": 36, "minute_text": "36"}
{"id": "G19", "outcome": "ruled out", "kind": "volley", "scorer": "Duncan Frye", "team": "Orlando City"}
{"id": "G20", "scorer": "Diogo Rosário", "team": "Vitória de Guimarães", "minute": 40, "minute_text": "start of that spell"}
{"id": "G21", "kind": "free kick", "scorer": "Georgia Penhale", "team": "Plymouth Argyle Women"}
{"id": "G22", "scorer": "Georgia Penhale", "team": "Plymouth Argyle Women", "kind": "free kick"}
{"id": "G23", "scorer": "Sekou Camara", "team": "Horoya", "minute": 20, "minute_text": "20"}
{"id": "G24", "scorer": "Sekou Camara", "team": "Horoya", "minute": 20, "minute_text": "20"}
{"id": "G25", "score": "1-0", "scorer": "Anders Vik", "team": "Rosenborg", "minute": 44, "minute_text": "44"}
{"id": "G26", "scope": "background", "scorer": "Marlon Dacosta"}
{"id": "G27", "count": 2, "scorer": "Marlon Dacosta", "team": "Leixões"}
{"id": "G28", "assist": "Finlay Keogh", "scorer": "Olu Sanni", "team": "Kilmarnock", "minute": 60, "minute_text": "60th minute"}
{"id": "G29", "scorer": "Axel Pastor", "team": "Montpellier", "minute": 3, "minute_text": "third minute"}
