⟦TEAM|Sunderland⟧ beat ⟦TEAM|Stoke City⟧ ⟦SCORE|2-0⟧ thanks to ⟦G1|goals⟧ either side of ⟦MINUTE|half-time⟧ from ⟦PERSON|Elias Vanterpool⟧ and ⟦PERSON|Jack Rennard⟧. ⟦PERSON|Vanterpool⟧ ⟦G2|converted⟧ ⟦PERSON|Nico Salcedo⟧'s low cross on ⟦MINUTE|38 minutes⟧ after seeing two earlier headers saved by ⟦PERSON|Aleks Radek⟧, and ⟦PERSON|Rennard⟧ ⟦G3|drove in the second⟧ on ⟦MINUTE|57⟧.

⟦PERSON|Lukas Oberhauser⟧ had the first sight of goal on ⟦MINUTE|five minutes⟧, curling wide from 18 yards, before ⟦PERSON|Samuele Tassotti⟧ forced ⟦PERSON|Timo Rehm⟧ into a smart stop low to his left. ⟦PERSON|Tassotti⟧ then sent a free-kick over, ⟦PERSON|Oberhauser⟧ had a header cleared off the line and it stayed goalless at the ⟦MINUTE|interval⟧.

It took ⟦TEAM|Hibernian⟧ just ⟦MINUTE|four minutes⟧ to respond. ⟦PERSON|Lewis Ballantyne⟧'s corner was helped on by ⟦PERSON|Josh Rae-Addison⟧ and ⟦PERSON|Martin Vrana⟧, falling backwards, ⟦G4|hooked it over the line⟧ despite the best efforts of ⟦PERSON|Angus Dallas⟧, who had been beaten to the first one too.

⟦PERSON|Rico Hendriksen⟧ saw his penalty saved by ⟦PERSON|Kwaku Duah⟧ in the ⟦MINUTE|17th minute⟧ but made amends in the ⟦MINUTE|44th⟧, when he ⟦G5|reacted quickest⟧ after ⟦PERSON|Duah⟧ spilled ⟦PERSON|Jeroen Bos⟧'s drive. ⟦TEAM|NAC Breda⟧ went in at the ⟦MINUTE|break⟧ a goal up, and that's how it finished.

Substitute ⟦PERSON|Chidi Nwosu-Palmer⟧ thought he'd won it in the ⟦MINUTE|88th minute⟧. His ⟦G6|header⟧ was given, then checked, then chalked off because ⟦PERSON|Ryan Leatherbarrow⟧ had strayed a boot beyond the last man. The points were shared at ⟦VENUE|Pride Park⟧.

⟦PERSON|Harry Bannerman-Roe⟧, scorer of the winning penalty in the shoot-out, said he'd never been so nervous. "I walked up and thought: if I miss, I'm swimming home." ⟦TEAM|Jersey Bulls⟧ had hit the post in normal time.

⟦PERSON|Vanessa Ottolini⟧ has 11 ⟦G7|goals⟧ in 14 games for ⟦TEAM|Juventus Women⟧ and will be hoping to add to them when ⟦TEAM|Fiorentina⟧ visit on ⟦DATE|Sunday⟧. The striker was stopped from scoring in the reverse fixture by a inspired ⟦PERSON|Karin Bratlie⟧, who made eight saves.

"I want to score goals, of course, but for me the three points are first," said ⟦PERSON|Gabriel Szabo-Nagy⟧, who ⟦G8|scored⟧ the only ⟦G9|goal⟧ of ⟦TEAM|Ferencvaros⟧' win over ⟦TEAM|Ujpest⟧. The midfielder also hit the post in the ⟦MINUTE|12th minute⟧, and admitted: "That one I should have scored."

⟦TEAM|Western Sydney Wanderers⟧ ⟦G10|equalised⟧ out of nothing. ⟦PERSON|Anthony Cassar-Webb⟧'s hopeful ball forward was missed by ⟦PERSON|Reid Hanlon⟧ and ⟦PERSON|Yianni Stathopoulos⟧, in on the keeper, ⟦G11|poked it beyond ⟦PERSON|Jai Mercer⟧⟧ with ⟦MINUTE|20 minutes left⟧. ⟦PERSON|Stathopoulos⟧ could have had a second but shot straight at ⟦PERSON|Mercer⟧.

⟦TEAM|Brest⟧ have won their last three at home without conceding a goal. ⟦PERSON|Erwan Le Guennec⟧ leads the side for clean sheets, ⟦PERSON|Mathis Kouame-Roux⟧ for assists, and between them they finished the ⟦DATE|weekend⟧ level on points with ⟦TEAM|Lens⟧ at the top.

Just when ⟦TEAM|Inverness⟧ were piling on the pressure, with ⟦PERSON|Cameron Ferrier⟧ having a volley tipped over and ⟦PERSON|Ruari Mackay-Low⟧ nodding against the bar, they were hit on the counter. ⟦PERSON|Jude Akintola⟧ ⟦G12|rolled the ball into an unguarded net⟧, ⟦MINUTE|90+5⟧, and that was the end of that.

⟦PERSON|Sara Guðmundsdottir⟧ and ⟦PERSON|Nora Falkenberg⟧ ⟦G13|scored⟧ as ⟦TEAM|Rosengard⟧ won ⟦SCORE|2-1⟧ at ⟦TEAM|Hacken⟧, who had ⟦G14|taken the lead⟧ through ⟦PERSON|Paulina Ek-Larsson⟧ in the ⟦MINUTE|third minute⟧. ⟦PERSON|Ek-Larsson⟧ later struck the woodwork, and ⟦PERSON|Falkenberg⟧ had a third ⟦G15|goal⟧ disallowed for offside.

⟦PERSON|Rodolfo Pizarra-Luna⟧ ⟦G19|completed the scoring⟧ ⟦MINUTE|two minutes from the end⟧, ⟦G16|finishing off⟧ a flowing move with a ⟦NORP|Mexican⟧ flourish. ⟦TEAM|Toluca⟧ had ⟦G17|led⟧ through ⟦PERSON|Edson Vera-Cruz⟧'s deflected shot and then through ⟦PERSON|Pizarra-Luna⟧'s volley, which ⟦G18|made it two⟧; ⟦TEAM|Leon⟧ keeper ⟦PERSON|Saul Ibañez⟧ was at fault for none.

In a game of few chances, ⟦TEAM|Norwich⟧ had the better of them. ⟦PERSON|Ollie Hathersage⟧ was thwarted by the legs of ⟦PERSON|Marko Divjak⟧, ⟦PERSON|Theo Sandringham⟧ was thwarted by the same legs, and ⟦PERSON|Hathersage⟧'s late header went a foot wide. ⟦TEAM|Preston⟧ will be happy with their point.

⟦PERSON|Andre Mbappou-Kelly⟧ ⟦G23|was at the double⟧ as ⟦TEAM|Red Bull Salzburg⟧ brushed aside ⟦TEAM|WSG Tirol⟧ ⟦SCORE|4-0⟧. The ⟦NORP|Cameroonian⟧ got his ⟦G20|first⟧ on ⟦MINUTE|16⟧, his ⟦G21|second⟧ on ⟦MINUTE|49⟧, and there were late ⟦G22|goals⟧ too for ⟦PERSON|Dominik Hiebl⟧ and ⟦PERSON|Lars Ostermann⟧.

⟦TEAM|Bristol Rovers⟧ thought they had been given a lifeline when ⟦PERSON|Connor Pettifer⟧ was tripped on ⟦MINUTE|71 minutes⟧. ⟦PERSON|Jordan Maddocks-Bell⟧ placed the ball on the spot, sent ⟦PERSON|Harvey Lomax⟧ the wrong way and watched it come back off the post and hit him on the knee. ⟦TEAM|Crawley⟧ cleared.

⟦PERSON|Marko Tadic-Weber⟧ had ⟦G24|put ⟦TEAM|Zurich⟧ ahead⟧ from ⟦PERSON|Silvan Amstutz⟧'s pass, but that lead lasted only until the ⟦MINUTE|half-hour⟧, when ⟦PERSON|Noah Zbinden⟧ ⟦G25|levelled⟧ for ⟦TEAM|St Gallen⟧ from close range. ⟦PERSON|Zbinden⟧ then missed an open goal.

⟦TEAM|Kerala Blasters⟧ ⟦G26|went behind⟧ after ⟦MINUTE|nine minutes⟧ to a ⟦PERSON|Lallianzuala Hmar⟧ tap-in, and were further behind by the time they'd regrouped, ⟦PERSON|Hmar⟧ turning provider for ⟦PERSON|Brandon Fernandes-Rao⟧ to ⟦G27|sweep home⟧. ⟦PERSON|Adrian Lunahan⟧ had a shot deflected just past the post before the ⟦MINUTE|break⟧.

A terrific stop from ⟦PERSON|Yvonne Adriaanse⟧ kept ⟦TEAM|FC Twente⟧ in it. The ⟦NORP|Dutch⟧ goalkeeper, who had let ⟦PERSON|Carla Simoes-Vale⟧'s weak effort ⟦G28|slip through her hands⟧ on ⟦MINUTE|28 minutes⟧, flung herself to her right to claw out ⟦PERSON|Ines Azevedo⟧'s header just before the ⟦MINUTE|hour⟧.

A penalty shout for handball against ⟦PERSON|Ilya Morozov-Kent⟧ was turned down, a second was looked at on the screen and turned down, and a third, by then mostly for show, earned ⟦PERSON|Arkady Zimin⟧ a yellow card.

⟦TEAM|Burnley⟧ ⟦G29|came from behind⟧ twice to draw ⟦SCORE|2-2⟧ at ⟦TEAM|Millwall⟧. ⟦PERSON|Joe Sandford⟧ and ⟦PERSON|Kyle Entwistle⟧ ⟦G30|were on the scoresheet⟧ for the home side, but ⟦PERSON|Marcel Gaudin⟧ and, in the ⟦MINUTE|91st minute⟧, ⟦PERSON|Ethan Wolstenholme⟧ ⟦G31|replied⟧. ⟦PERSON|Gaudin⟧ then almost won it, heading against the bar with the last action of the match.

An unmarked ⟦PERSON|Ivan Matkovic⟧ nodded against ⟦PERSON|Sime Perkovic⟧, his own man, on the goalline, and ⟦TEAM|Slaven Belupo⟧'s appeals that it'd been a foul by the keeper were as hopeful as the header.
=====GOALS=====
{"id": "G1", "scorer": "Elias Vanterpool; Jack Rennard", "team": "Sunderland", "count": 2}
{"id": "G2", "scorer": "Elias Vanterpool", "team": "Sunderland", "minute": 38, "minute_text": "38 minutes", "assist": "Nico Salcedo"}
{"id": "G3", "scorer": "Jack Rennard", "team": "Sunderland", "minute": 57, "minute_text": "57", "kind": "shot"}
{"id": "G4", "scorer": "Martin Vrana", "team": "Hibernian", "minute_text": "four minutes", "assist": "Josh Rae-Addison"}
{"id": "G5", "scorer": "Rico Hendriksen", "team": "NAC Breda", "minute": 44, "minute_text": "44th"}
{"id": "G6", "scorer": "Chidi Nwosu-Palmer", "minute": 88, "minute_text": "88th minute", "kind": "header", "outcome": "ruled out"}
{"id": "G7", "scorer": "Vanessa Ottolini", "team": "Juventus Women", "count": 11, "scope": "background"}
{"id": "G8", "scorer": "Gabriel Szabo-Nagy", "team": "Ferencvaros"}
{"id": "G9", "scorer": "Gabriel Szabo-Nagy", "team": "Ferencvaros"}
{"id": "G10", "scorer": "Yianni Stathopoulos", "team": "Western Sydney Wanderers", "minute": 70, "minute_text": "20 minutes left", "assist": "Anthony Cassar-Webb", "kind": "shot"}
{"id": "G11", "scorer": "Yianni Stathopoulos", "team": "Western Sydney Wanderers", "minute": 70, "minute_text": "20 minutes left", "assist": "Anthony Cassar-Webb", "kind": "shot"}
{"id": "G12", "scorer": "Jude Akintola", "minute": 90, "added": 5, "minute_text": "90+5", "kind": "shot"}
{"id": "G13", "scorer": "Sara Guðmundsdottir; Nora Falkenberg", "team": "Rosengard", "count": 2}
{"id": "G14", "scorer": "Paulina Ek-Larsson", "team": "Hacken", "minute": 3, "minute_text": "third minute"}
{"id": "G15", "scorer": "Nora Falkenberg", "team": "Rosengard", "outcome": "ruled out"}
{"id": "G16", "scorer": "Rodolfo Pizarra-Luna", "team": "Toluca", "minute": 88, "minute_text": "two minutes from the end"}
{"id": "G17", "scorer": "Edson Vera-Cruz", "team": "Toluca", "kind": "shot"}
{"id": "G18", "scorer": "Rodolfo Pizarra-Luna", "team": "Toluca", "kind": "volley"}
{"id": "G19", "scorer": "Rodolfo Pizarra-Luna", "team": "Toluca", "minute": 88, "minute_text": "two minutes from the end"}
{"id": "G20", "scorer": "Andre Mbappou-Kelly", "team": "Red Bull Salzburg", "minute": 16, "minute_text": "16"}
{"id": "G21", "scorer": "Andre Mbappou-Kelly", "team": "Red Bull Salzburg", "minute": 49, "minute_text": "49"}
{"id": "G22", "scorer": "Dominik Hiebl; Lars Ostermann", "team": "Red Bull Salzburg", "count": 2}
{"id": "G23", "scorer": "Andre Mbappou-Kelly", "team": "Red Bull Salzburg", "count": 2}
{"id": "G24", "scorer": "Marko Tadic-Weber", "team": "Zurich", "assist": "Silvan Amstutz"}
{"id": "G25", "scorer": "Noah Zbinden", "team": "St Gallen", "minute": 30, "minute_text": "half-hour"}
{"id": "G26", "scorer": "Lallianzuala Hmar", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G27", "scorer": "Brandon Fernandes-Rao", "assist": "Lallianzuala Hmar"}
{"id": "G28", "scorer": "Carla Simoes-Vale", "minute": 28, "minute_text": "28 minutes", "kind": "shot"}
{"id": "G29", "scorer": "Marcel Gaudin; Ethan Wolstenholme", "team": "Burnley", "count": 2}
{"id": "G30", "scorer": "Joe Sandford; Kyle Entwistle", "team": "Millwall", "count": 2}
{"id": "G31", "scorer": "Marcel Gaudin; Ethan Wolstenholme", "team": "Burnley", "count": 2}
