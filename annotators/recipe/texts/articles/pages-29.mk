⟦TEAM|PSG⟧ move closer to leaving ⟦VENUE|Parc des Princes⟧ as ⟦GPE|Massy⟧ signs agreement

⟦FURNITURE|Le Courrier du Stade — English edition⟧
⟦FURNITURE|With AFP⟧
⟦FURNITURE|Published on: 18/02/2026 - 11:30 Modified: 18/02/2026 - 11:34⟧
⟦FURNITURE|3 min Reading time⟧
⟦FURNITURE|ADVERTISING⟧

⟦GPE|Paris⟧ (⟦ORG|AFP⟧) – ⟦TEAM|Paris Saint-Germain⟧ came a step nearer to quitting the ⟦VENUE|Parc des Princes⟧ on ⟦DATE|Wednesday⟧, when the mayor of ⟦GPE|Massy⟧, a suburb 15 kilometres south of the capital, signed an agreement with the ⟦NORP|European⟧ champions to study a 90,000-seat stadium.

The ⟦NORP|Qatari⟧-owned club have played at the ⟦VENUE|Parc⟧, in the 16th arrondissement, since ⟦DATE|1974⟧. They wish to buy it from ⟦ORG|Paris City Hall⟧, which says it is not for sale. Municipal elections take place on ⟦DATE|March 15⟧ and ⟦DATE|March 22⟧.

"⟦GPE|Massy⟧ has two ⟦ORG|TGV⟧ stations, an opera and no noise after ten," mayor ⟦PERSON|Norbert Samson-Lacaze⟧ told reporters. ⟦GPE|Poissy⟧, west of ⟦GPE|Paris⟧, where ⟦ORG|Stellantis⟧ is to close a car plant, is the other candidate. ⟦VENUE|Stade de France⟧, in ⟦GPE|Saint-Denis⟧, was ruled out in ⟦DATE|2024⟧.

⟦FURNITURE|Keep reading: Louvre strike enters third week⟧
⟦FURNITURE|To display this content from X (Twitter), you must enable advertisement tracking and audience measurement. Accept / Manage my choices⟧
⟦FURNITURE|One of your browser extensions seems to be blocking the video player from loading. To watch this content, you may need to disable it on this site.⟧

A new ground, which could cost 1.2 billion euros, wouldn't open before ⟦DATE|2032⟧. The ⟦ORG|Collectif Ultras Paris⟧ oppose it. "Take us to ⟦GPE|Massy⟧ and you may call yourselves ⟦TEAM|Massy⟧," read a banner in ⟦DATE|Saturday⟧'s ⟦COMPETITION|Ligue 1⟧ match against ⟦TEAM|Metz⟧.

⟦FURNITURE|The Parc des Princes holds 48,000 spectators © GABRIEL BOUVARD / AFP/File⟧ ⟦TEAM|PSG⟧ general manager ⟦PERSON|Victoriano Melgar⟧, a ⟦NORP|Spaniard⟧, pointed to ⟦GPE|Madrid⟧, ⟦GPE|Barcelona⟧ and ⟦GPE|Munich⟧. "We earn half of what ⟦TEAM|Bayern⟧ earn from a seat," he said on ⟦ORG|RMC⟧.

⟦VENUE|Roland Garros⟧ and ⟦TEAM|Stade Français⟧'s ⟦VENUE|Stade Jean-Bouin⟧ stand next door, so expansion would mean building over the ring road. Architects ⟦ORG|Herzog & de Meuron⟧, of ⟦GPE|Basel⟧, drew that up in ⟦DATE|2019⟧.

⟦TEAM|Paris FC⟧, bought by the ⟦ORG|LVMH⟧ family in ⟦DATE|2024⟧, have shared ⟦VENUE|Jean-Bouin⟧ since ⟦DATE|last summer⟧. In ⟦GPE|Lille⟧, ⟦GPE|Nice⟧ and ⟦GPE|Bordeaux⟧, cities that built for ⟦COMPETITION|Euro 2016⟧, the bills are still arriving.

⟦TEAM|PSG⟧, who host ⟦TEAM|Monaco⟧ in the ⟦COMPETITION|Champions League⟧ ⟦DATE|next week⟧, declined to say whether ⟦ORG|Qatar Sports Investments⟧ would pay.

⟦FURNITURE|© 2026 AFP⟧
⟦FURNITURE|The content you requested does not exist or is not available anymore. Daily newsletter: Receive essential international news every morning. Subscribe⟧
⟦FURNITURE|Take international news everywhere with you! Download the France 24 app⟧
⟦FURNITURE|Most read: 1 Iran: talks in Muscat 2 A wolf in Brittany 3 Why butter costs more⟧
=====GOALS=====
