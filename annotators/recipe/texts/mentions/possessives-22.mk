⟦TEAM|Barnet⟧ have not had two goals in a game since ⟦DATE|Boxing Day⟧, when ⟦PERSON|Ade Kolawole⟧ ⟦G1|got both⟧. At ⟦TEAM|Sutton United⟧ they had a first-half penalty from ⟦PERSON|Kolawole⟧ saved and his second-half ⟦G2|one⟧ given after a retake.

Who'd be a goalkeeper? ⟦PERSON|Mirza Delić⟧ kept out a header, two volleys and a ⟦MINUTE|77th-minute⟧ spot-kick from ⟦PERSON|Luka Marin⟧. He then let a ⟦PERSON|Marin⟧ ⟦G3|free-kick⟧ go under him in the ⟦MINUTE|second minute of added time⟧ and ⟦TEAM|Rijeka⟧ had won.

That is now four ⟦G4|penalties⟧ out of four for ⟦TEAM|Ipswich Town Women⟧'s ⟦PERSON|Megan Beaumont⟧. "I'd rather we scored from open play," her manager said, "but a goal is a goal."

⟦TEAM|Kilmarnock⟧'s draw at ⟦TEAM|Hearts⟧ owed something to luck, something to ⟦PERSON|Craig Loy⟧'s ⟦G5|tap-in⟧ on ⟦MINUTE|66 minutes⟧ and most to ⟦PERSON|Zander Hamill⟧, who was ⟦G6|beaten⟧ just the once in goal, by ⟦PERSON|Beni Oyedele⟧.

With ⟦TEAM|Sagan Tosu⟧ holding a one-goal lead, a long delay for treatment to the assistant referee was just what they wanted. The match resumed with a corner, the corner brought a scramble, the scramble brought a penalty, and the penalty, by ⟦PERSON|Shota Arai⟧ of ⟦TEAM|Oita Trinita⟧, ⟦G7|brought them level⟧.

Stat of the day: ⟦TEAM|Tranmere Rovers⟧ have had 50 efforts in their last four games, nine of them on target, and have one ⟦G8|goal⟧ to show, a deflection.

⟦PERSON|Giulia Ferrante⟧'s ⟦G9|opener⟧ arrived in the ⟦MINUTE|14th minute⟧. It gave ⟦TEAM|Juventus Women⟧ a lead they looked unlikely to lose until, an hour later, ⟦PERSON|Sofie Lund-Jensen⟧ went down and ⟦TEAM|Inter Women⟧ had a penalty. She took it herself, and hit a post.

To ⟦PERSON|Max Eberlin⟧, the first league ⟦G10|goal⟧ of his career, against ⟦TEAM|Blau-Weiss Linz⟧. To ⟦PERSON|Lukas Plank⟧, the first red card. To ⟦TEAM|Ried⟧, a first point since the restart.

Either side of ⟦MINUTE|half-time⟧ ⟦TEAM|Peterhead⟧ ⟦G11|conceded two⟧, to a header by ⟦PERSON|Jamie Crolla⟧ and a ⟦PERSON|Lewis Tait⟧ shot that was going in anyway when ⟦PERSON|Crolla⟧ touched it. They were already behind to ⟦PERSON|Tait⟧'s early ⟦G12|free-kick⟧, and ⟦TEAM|Elgin City⟧ went home delighted.

There are many ways of missing a penalty and in the ⟦MINUTE|17th⟧, ⟦MINUTE|34th⟧ and ⟦MINUTE|51st minute⟧ ⟦TEAM|Beira-Mar⟧ found three. Through ⟦PERSON|Caio Brito⟧, a defender, they did ⟦G13|find the net⟧ from a throw-in, and that ⟦G14|goal⟧, on ⟦MINUTE|77 minutes⟧, was all that counted.

⟦PERSON|Kobby Darko⟧ of ⟦TEAM|Medeama⟧ was second only to ⟦PERSON|Hakim Yeboah⟧ in the scoring charts ⟦DATE|last year⟧. He has started this one with an effort against the bar, a header cleared off the line, a ⟦G15|goal⟧ ruled out and, on ⟦DATE|Sunday⟧, a ⟦MINUTE|9th-minute⟧ ⟦G16|goal⟧ that stood, in a ⟦SCORE|1-0⟧ win over ⟦TEAM|Aduana Stars⟧.

First-half ⟦G17|goals⟧, three of them, had ⟦TEAM|Gillingham⟧ out of sight. The ⟦G18|best⟧, ⟦PERSON|Rico Cundle⟧'s, was the ⟦G19|second⟧; the others were a ⟦PERSON|Tom Nadin⟧ ⟦G20|header⟧ and a ⟦G21|penalty⟧ by the same player, who went off at the break with a tight calf.

Why does it always happen to ⟦TEAM|Spartak Trnava⟧? They hit the post and bar, had a legitimate-looking ⟦G22|strike⟧ by ⟦PERSON|Marek Bukata⟧ struck off and went down to a ⟦MINUTE|93rd-minute⟧ ⟦G23|goal⟧, to the delight of ⟦PERSON|Filip Duda⟧ of ⟦TEAM|Žilina⟧, who'd given away a penalty in the ⟦MINUTE|3rd⟧.

⟦TEAM|Antigua and Barbuda⟧ were a minute from a famous draw when ⟦PERSON|Javorn Stevens-King⟧ was punished for a high foot, and from the indirect free-kick ⟦PERSON|Kemar Lindo⟧ made his ⟦G24|finish⟧ count for ⟦TEAM|Jamaica⟧.

A ⟦G25|goal⟧ by each side in the ⟦MINUTE|last five minutes⟧, by ⟦PERSON|Ángelo Pizzo⟧ for ⟦TEAM|Danubio⟧ and ⟦PERSON|Facundo Labandeira⟧ for ⟦TEAM|Wanderers⟧, made a dull match look a better one than it was.

Players with a second yellow-card suspension pending: ⟦PERSON|Kuusk⟧ (⟦TEAM|Flora⟧), ⟦PERSON|Tamm⟧ (⟦TEAM|Levadia⟧). Players on ten ⟦G26|goals⟧ or more: ⟦PERSON|Zenjov-Raid⟧ (⟦TEAM|Flora⟧), ⟦PERSON|Beglarishvili⟧ (⟦TEAM|Paide⟧).

⟦PERSON|Tunde Bakare-West⟧'s strike on the post could be heard in the car park. ⟦TEAM|Macclesfield⟧ had not come closer to a breakthrough, and it was ⟦MINUTE|74 minutes⟧ before ⟦PERSON|Luke Duffield⟧, with a run from his own half and a low shot, ⟦G27|scored⟧.

⟦PERSON|Alba Reverter⟧, with a ⟦G28|hat-trick⟧ of headers, did not have to hit a ball in anger; ⟦TEAM|Levante Badalona⟧ were awarded three free-kicks on the right, ⟦PERSON|Mar Torras⟧ curled in three crosses and ⟦TEAM|Alhama⟧ never got to one.

A 4-4-2 in the first half, a back five in the second: ⟦TEAM|Wycombe Wanderers⟧ had a plan for ⟦PERSON|Darragh Sugrue⟧. He got his ⟦G29|goal⟧ anyhow, from a rebound, and ⟦TEAM|Reading⟧ got their win.

⟦TEAM|Brøndby⟧ hope to wrap up the signing of ⟦PERSON|Mikkel Rask-Bonde⟧ before the second half of the season starts. The 22-year-old, whose ⟦G30|equaliser⟧ for ⟦TEAM|Horsens⟧ knocked them out of the cup, has a clause of two million kroner.
=====GOALS=====
{"id": "G1", "scorer": "Ade Kolawole", "team": "Barnet", "count": 2, "scope": "background"}
{"id": "G2", "scorer": "Ade Kolawole", "team": "Barnet", "kind": "penalty"}
{"id": "G3", "scorer": "Luka Marin", "team": "Rijeka", "minute": 90, "added": 2, "minute_text": "second minute of added time", "kind": "free kick"}
{"id": "G4", "scorer": "Megan Beaumont", "team": "Ipswich Town Women", "count": 4, "kind": "penalty", "scope": "background"}
{"id": "G5", "scorer": "Craig Loy", "team": "Kilmarnock", "minute": 66, "minute_text": "66 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Beni Oyedele", "team": "Hearts"}
{"id": "G7", "scorer": "Shota Arai", "team": "Oita Trinita", "kind": "penalty"}
{"id": "G8", "team": "Tranmere Rovers", "scope": "background"}
{"id": "G9", "scorer": "Giulia Ferrante", "team": "Juventus Women", "minute": 14, "minute_text": "14th minute"}
{"id": "G10", "scorer": "Max Eberlin", "team": "Ried"}
{"id": "G11", "scorer": "Jamie Crolla", "team": "Elgin City", "count": 2}
{"id": "G12", "scorer": "Lewis Tait", "team": "Elgin City", "kind": "free kick"}
{"id": "G13", "scorer": "Caio Brito", "team": "Beira-Mar", "minute": 77, "minute_text": "77 minutes"}
{"id": "G14", "scorer": "Caio Brito", "team": "Beira-Mar", "minute": 77, "minute_text": "77 minutes"}
{"id": "G15", "scorer": "Kobby Darko", "team": "Medeama", "outcome": "ruled out"}
{"id": "G16", "scorer": "Kobby Darko", "team": "Medeama", "minute": 9, "minute_text": "9th-minute"}
{"id": "G17", "scorer": "Tom Nadin; Rico Cundle", "team": "Gillingham", "count": 3}
{"id": "G18", "scorer": "Rico Cundle", "team": "Gillingham"}
{"id": "G19", "scorer": "Rico Cundle", "team": "Gillingham"}
{"id": "G20", "scorer": "Tom Nadin", "team": "Gillingham", "kind": "header"}
{"id": "G21", "scorer": "Tom Nadin", "team": "Gillingham", "kind": "penalty"}
{"id": "G22", "scorer": "Marek Bukata", "team": "Spartak Trnava", "outcome": "ruled out"}
{"id": "G23", "scorer": "Filip Duda", "team": "Žilina", "minute": 93, "minute_text": "93rd-minute"}
{"id": "G24", "scorer": "Kemar Lindo", "team": "Jamaica", "minute": 90}
{"id": "G25", "scorer": "Ángelo Pizzo; Facundo Labandeira", "count": 2}
{"id": "G26", "scorer": "Zenjov-Raid; Beglarishvili", "count": 20, "scope": "background"}
{"id": "G27", "scorer": "Luke Duffield", "team": "Macclesfield", "minute": 74, "minute_text": "74 minutes"}
{"id": "G28", "scorer": "Alba Reverter", "team": "Levante Badalona", "count": 3}
{"id": "G29", "scorer": "Darragh Sugrue", "team": "Reading"}
{"id": "G30", "scorer": "Mikkel Rask-Bonde", "team": "Horsens", "scope": "background"}
