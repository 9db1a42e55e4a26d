chrome.commands.onCommand.addListener((_command, tab) => {
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content.js'] });
});
