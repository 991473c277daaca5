⟦TEAM|Hull City⟧ hauled themselves level ⟦MINUTE|five minutes into the second half⟧, ⟦PERSON|Abdoulaye Ba⟧'s low ball being ⟦G1|forced home⟧ by ⟦PERSON|Regan Shaw⟧ at the far post. ⟦PERSON|Matt Cross⟧ had earlier kept out ⟦PERSON|Shaw⟧'s header and ⟦PERSON|Lewie Coyne⟧'s free-kick.

⟦PERSON|Lamar Smit⟧ was pulled down by ⟦PERSON|Thijs Oosting⟧ and referee ⟦PERSON|Bas Kok⟧ gave the penalty. ⟦PERSON|Million Bos⟧ ⟦G2|scored it⟧, ⟦MINUTE|55 minutes⟧ in, and ⟦TEAM|NEC⟧ went on to win by two goals, ⟦PERSON|Basar Kaya⟧'s stoppage-time ⟦G3|effort⟧ adding gloss.

⟦PERSON|Koen Wessels⟧ conceded two penalties and was booked for the second. Both were saved by ⟦PERSON|Ruben Vis⟧, the first from ⟦PERSON|Calvin Twigt⟧ in the ⟦MINUTE|21st minute⟧, the second from ⟦PERSON|Anas Lahlou⟧ in the ⟦MINUTE|87th⟧. ⟦TEAM|Emmen⟧ remain without an away win.

⟦G4|Goals⟧ from ⟦PERSON|Dwight Moss⟧ and ⟦PERSON|Chuba Akpan⟧ turned the match around for ⟦TEAM|Derby⟧ after ⟦PERSON|Sam Hall⟧ had ⟦G5|shot ⟦TEAM|Rotherham⟧ in front⟧ in the ⟦MINUTE|19th minute⟧.

⟦TEAM|Osasuna⟧'s ⟦G6|opener⟧ owed much to the persistence of ⟦PERSON|Raúl Díez⟧, who robbed ⟦PERSON|Cristhian Rivas⟧, held off ⟦PERSON|Juan Melero⟧ and crossed for ⟦PERSON|Ante Lovrić⟧. The ⟦NORP|Croatian⟧'s ⟦G7|header⟧, in the ⟦MINUTE|24th minute⟧, bounced in off ⟦PERSON|Sergio Navas⟧. ⟦TEAM|Leganés⟧ almost hit back at once, ⟦PERSON|Rivas⟧ heading against the bar.

⟦PERSON|Paddy Madders⟧ thought his first-half ⟦G8|finish⟧ would be enough for ⟦TEAM|Stockport⟧. The striker had taken ⟦PERSON|Isaac Jones⟧'s pass in his stride and ⟦G9|scored⟧ on ⟦MINUTE|32⟧, but ⟦PERSON|Will Marsh⟧'s ⟦MINUTE|88th-minute⟧ ⟦G10|header⟧ earned ⟦TEAM|Cheltenham⟧ a share of the spoils.

⟦PERSON|Vicky Prat⟧ was unable to direct her header on target from ⟦PERSON|Aitana Moreno⟧'s corner and then fired straight at ⟦PERSON|Misa Rodrigo⟧. The ⟦TEAM|Levante⟧ captain was replaced on ⟦MINUTE|60⟧ by ⟦PERSON|Erika Soto⟧, who had a shot deflected behind and another blocked by ⟦PERSON|Oihane Valdés⟧.

⟦PERSON|Jasper Vos⟧ could do little about the first two ⟦G11|goals⟧ but should have stopped the ⟦G12|third⟧, a daisy-cutter by ⟦PERSON|Givan Zoriël⟧. The ⟦G13|first⟧, by ⟦PERSON|Jelle Hornveld⟧ after ⟦MINUTE|five minutes⟧, was ⟦G14|headed in⟧ off the post, and the ⟦G15|second⟧ was an ⟦G16|own goal⟧ by ⟦PERSON|Savo Čestar⟧. ⟦TEAM|Heracles⟧ had not won in eight.

⟦TEAM|Sandhausen⟧ ⟦G17|equalised⟧ through an own goal. ⟦PERSON|Dominik Lutz⟧ hit a cross from the left that ⟦PERSON|Luca Holm⟧ attempted to clear, but ⟦PERSON|Holm⟧'s boot sent the ball ⟦G18|into the roof of the net⟧ in the ⟦MINUTE|65th minute⟧. ⟦PERSON|Rouwen Voss⟧ was waiting behind him to score anyway.

The ⟦G19|opener⟧ came in the first half and it was a bad one to concede. ⟦PERSON|Jhon Caicedo⟧ hit a free-kick low, through the legs of ⟦PERSON|Nino Paraíba⟧, and goalkeeper ⟦PERSON|Fábio Deivson⟧ let it ⟦G20|slip through his hands⟧. ⟦TEAM|Fluminense⟧ were ahead in the ⟦MINUTE|42nd minute⟧; ⟦PERSON|Germán Canossa⟧ missed a chance to add another before the ⟦MINUTE|interval⟧.

After the ⟦MINUTE|interval⟧ ⟦TEAM|Vitória⟧ improved and hit the post through ⟦PERSON|Osvaldo Nunes⟧, but it was ⟦TEAM|Fluminense⟧ who ⟦G21|scored⟧ next. ⟦PERSON|Canossa⟧, who had missed from six yards in the first half, ⟦G22|finished⟧ a move involving ⟦PERSON|Ganso Ribeiro⟧ and ⟦PERSON|Keno Barbosa⟧ in the ⟦MINUTE|71st minute⟧. ⟦TEAM|Vitória⟧ drop into the bottom four.

⟦PERSON|Jayden Hope⟧: 6. Quiet until the penalty, which he won and should not have been allowed to take. Saved. ⟦PERSON|Lasse Bay⟧: 8. ⟦G23|Winner⟧, ⟦G24|free-kick⟧ ⟦DATE|last week⟧, and a tackle on ⟦PERSON|Kyle Price⟧ that was worth a goal. ⟦TEAM|Huddersfield Town⟧ should tie him down.

⟦TEAM|Bristol Rovers⟧ are without ⟦PERSON|Aaron Wood⟧, who has ⟦G25|scored a third of their goals⟧, until ⟦DATE|November⟧. The forward broke a toe against ⟦TEAM|Reading⟧, when he had an early penalty saved and a late ⟦G26|goal⟧ disallowed.

⟦PERSON|Lautaro Paz⟧ ⟦G27|headed ⟦TEAM|Vélez⟧ into a ⟦MINUTE|13th-minute⟧ lead⟧ from ⟦PERSON|Claudio Ríos⟧'s corner. ⟦PERSON|Braian Vega⟧ had a chance to double it but ⟦PERSON|Sebastián Luján⟧ saved with his feet, and before the ⟦MINUTE|break⟧ ⟦TEAM|Colón⟧ had ⟦G28|drawn level⟧ with a penalty, ⟦PERSON|Christian Sosa⟧ the taker.

⟦PERSON|Rhys Dunn⟧ had just come on when ⟦PERSON|Stijn Maas⟧ crossed from the right in the ⟦MINUTE|68th minute⟧. ⟦PERSON|Denis Petit⟧ dummied, ⟦PERSON|Branco van den Smit⟧ miscued, and ⟦PERSON|Dunn⟧, at the back of the queue, ⟦G29|drove in⟧ to make it ⟦SCORE|2-1⟧ to ⟦TEAM|Toulouse⟧.

⟦TEAM|Eintracht Braunschweig⟧ ⟦G30|scored⟧ from their first attack, ⟦PERSON|Rayan Noël⟧ ⟦G31|finding the net⟧ off ⟦PERSON|Jannik Roth⟧ in the ⟦MINUTE|third minute⟧. It was the only time they had a shot on target. ⟦PERSON|Ron-Thorben Lau⟧, at the other end, saved eleven, including a penalty from ⟦PERSON|Marvin Ott⟧.

A header by ⟦PERSON|Will Ryan⟧ and a volley by ⟦PERSON|Michael Lowe⟧ went narrowly wide for ⟦TEAM|Bromley⟧ in the ⟦MINUTE|opening ten minutes⟧. They did not have to wait long: ⟦PERSON|Lowe⟧'s ⟦MINUTE|14th-minute⟧ shot took a nick off ⟦PERSON|Harry Lunt⟧ and ⟦G32|crept inside the post⟧.

⟦PERSON|Sota Ueda⟧ has five ⟦G33|goals⟧ in six matches for ⟦TEAM|Red Bull Salzburg⟧ but went off at ⟦MINUTE|half-time⟧ here with a dead leg. ⟦PERSON|Karim Doumbia⟧, his replacement, ⟦G34|got the only goal⟧ on ⟦MINUTE|77⟧, following up when ⟦PERSON|Niklas Wolf⟧ beat out ⟦PERSON|Oscar Levi⟧'s drive.

⟦PERSON|Jonathan Mann⟧'s cross was handled by ⟦PERSON|Ryan Fox⟧. No penalty, said the referee, outside the box; the free-kick was dealt with by ⟦PERSON|Fox⟧'s head. ⟦TEAM|Oxford United⟧ had a second appeal in the ⟦MINUTE|83rd minute⟧ when ⟦PERSON|Mark Teague⟧ went down, and that one was rejected as well.

⟦PERSON|Ognjen Radić⟧ was the hero for ⟦TEAM|Sutjeska⟧ with his first ⟦G35|goal⟧ of the season, a free-kick over the wall in the ⟦MINUTE|59th minute⟧. The villain was ⟦PERSON|Vasilije Pejić⟧: he gave away the free-kick, missed a penalty and, in the ⟦MINUTE|final minute⟧, put the ball into his own net, for which he was relieved to see an offside flag.
=====GOALS=====
{"id": "G1", "scorer": "Regan Shaw", "team": "Hull City", "minute": 50, "minute_text": "five minutes into the second half", "assist": "Abdoulaye Ba", "kind": "shot"}
{"id": "G2", "scorer": "Million Bos", "team": "NEC", "minute": 55, "kind": "penalty", "minute_text": "55 minutes"}
{"id": "G3", "scorer": "Basar Kaya", "team": "NEC"}
{"id": "G4", "scorer": "Dwight Moss; Chuba Akpan", "team": "Derby", "count": 2}
{"id": "G5", "scorer": "Sam Hall", "team": "Rotherham", "minute": 19, "kind": "shot", "minute_text": "19th minute"}
{"id": "G6", "scorer": "Ante Lovrić", "team": "Osasuna", "minute": 24, "assist": "Raúl Díez", "kind": "header", "minute_text": "24th minute"}
{"id": "G7", "scorer": "Ante Lovrić", "team": "Osasuna", "minute": 24, "assist": "Raúl Díez", "kind": "header", "minute_text": "24th minute"}
{"id": "G8", "scorer": "Paddy Madders", "team": "Stockport", "minute": 32, "assist": "Isaac Jones", "kind": "shot", "minute_text": "32"}
{"id": "G9", "scorer": "Paddy Madders", "team": "Stockport", "minute": 32, "assist": "Isaac Jones", "kind": "shot", "minute_text": "32"}
{"id": "G10", "scorer": "Will Marsh", "team": "Cheltenham", "minute": 88, "kind": "header", "minute_text": "88th-minute"}
{"id": "G11", "scorer": "Jelle Hornveld; Savo Čestar", "team": "Heracles", "count": 2}
{"id": "G12", "scorer": "Givan Zoriël", "team": "Heracles"}
{"id": "G13", "scorer": "Jelle Hornveld", "team": "Heracles", "minute": 5, "kind": "header", "minute_text": "five minutes"}
{"id": "G14", "scorer": "Jelle Hornveld", "team": "Heracles", "minute": 5, "kind": "header", "minute_text": "five minutes"}
{"id": "G15", "scorer": "Savo Čestar", "team": "Heracles", "kind": "own goal"}
{"id": "G16", "scorer": "Savo Čestar", "team": "Heracles", "kind": "own goal"}
{"id": "G17", "scorer": "Luca Holm", "team": "Sandhausen", "minute": 65, "kind": "own goal", "minute_text": "65th minute"}
{"id": "G18", "scorer": "Luca Holm", "team": "Sandhausen", "minute": 65, "kind": "own goal", "minute_text": "65th minute"}
{"id": "G19", "scorer": "Jhon Caicedo", "team": "Fluminense", "minute": 42, "kind": "free kick", "minute_text": "42nd minute"}
{"id": "G20", "scorer": "Jhon Caicedo", "team": "Fluminense", "minute": 42, "kind": "free kick", "minute_text": "42nd minute"}
{"id": "G21", "scorer": "Canossa", "team": "Fluminense", "minute": 71, "kind": "shot", "minute_text": "71st minute"}
{"id": "G22", "scorer": "Canossa", "team": "Fluminense", "minute": 71, "kind": "shot", "minute_text": "71st minute"}
{"id": "G23", "scorer": "Lasse Bay", "team": "Huddersfield Town"}
{"id": "G24", "scorer": "Lasse Bay", "scope": "background", "kind": "free kick"}
{"id": "G25", "scorer": "Aaron Wood", "scope": "background"}
{"id": "G26", "scorer": "Aaron Wood", "outcome": "ruled out"}
{"id": "G27", "scorer": "Lautaro Paz", "team": "Vélez", "minute": 13, "assist": "Claudio Ríos", "kind": "header", "minute_text": "13th-minute"}
{"id": "G28", "scorer": "Christian Sosa", "team": "Colón", "kind": "penalty"}
{"id": "G29", "scorer": "Rhys Dunn", "team": "Toulouse", "minute": 68, "kind": "shot", "minute_text": "68th minute"}
{"id": "G30", "scorer": "Rayan Noël", "team": "Eintracht Braunschweig", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G31", "scorer": "Rayan Noël", "team": "Eintracht Braunschweig", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G32", "scorer": "Michael Lowe", "team": "Bromley", "minute": 14, "kind": "shot", "minute_text": "14th-minute"}
{"id": "G33", "scorer": "Sota Ueda", "scope": "background", "count": 5}
{"id": "G34", "scorer": "Karim Doumbia", "team": "Red Bull Salzburg", "minute": 77, "kind": "shot", "minute_text": "77"}
{"id": "G35", "scorer": "Ognjen Radić", "team": "Sutjeska", "minute": 59, "kind": "free kick", "minute_text": "59th minute"}
